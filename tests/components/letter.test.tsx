// @vitest-environment happy-dom
// The letter: read in one language, copied in English, with blanks that show and changes that are kept.
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LetterPanel } from '../../components/letter/LetterPanel';
import { englishCatalogue } from '../../utils/i18n/english';
import { createWords } from '../../utils/i18n/word';
import { MOMENT, step, watched } from './sample';
import { show } from './show';

const writeText = vi.fn(async (_text: string) => {});
const late = (more = {}) =>
  watched(more, { row: 25, level: 'soon', step: step({ letter: 'where-is-it', link: 'chat', estimate: false }) });
const parcels = [{ trackingNumber: 'LX123', carrier: null, lineIds: [], lastEvent: null }];
const letter = (more = {}, say?: Parameters<typeof show>[1]) =>
  show(<LetterPanel {...late(more)} moment={MOMENT} />, say);

// Its modules are its own, and so is its document: see VIEWS in vitest.config.ts.
afterEach(cleanup);
beforeEach(() => {
  writeText.mockReset();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

describe('LetterPanel', () => {
  it('fills in what the order tells and leaves a visible blank for what it does not', () => {
    letter({ parcels });
    expect(screen.getByText('LX123').getAttribute('role')).toBe('textbox');
    expect(screen.getByText('____').getAttribute('aria-label')).toBe('missing: fill it in');
  });
  it('copies plain text with the user’s changes and says so', async () => {
    letter();
    const [blank] = screen.getAllByText('____');
    if (blank === undefined) throw new Error('no blank');
    blank.textContent = 'NEW 1';
    fireEvent.input(blank);
    fireEvent.click(screen.getByTestId('letter-copy'));
    await waitFor(() => expect(screen.getByTestId('letter-copy').textContent).toBe('Copied'));
    const [text] = writeText.mock.calls[0] ?? [''];
    expect(text).toContain('order 8190000000000001 has not arrived. Its tracking number is NEW 1.');
    expect(text).toContain('\n\nThank you.');
  });
  it('says when the browser refuses', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    letter();
    fireEvent.click(screen.getByTestId('letter-copy'));
    await waitFor(() => expect(screen.getByTestId('letter-copy').textContent).toBe('Select the text and copy it'));
  });
  it('opens the chat only on AliExpress, and only after copying', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    letter({ chatUrl: 'https://evil.example/chat' });
    expect(screen.getByTestId('letter-copy-open').textContent).toBe('Copy and open the order');
    cleanup();
    letter({ chatUrl: 'https://message.aliexpress.com/chat?x=1' });
    fireEvent.click(screen.getByTestId('letter-copy-open'));
    await waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
    expect(writeText).toHaveBeenCalledTimes(1);
    expect(opened.mock.calls[0]?.[0]).toBe('https://message.aliexpress.com/chat?x=1');
  });
  it('is read in the user’s language and copied in English', async () => {
    const russian = { 'letter.where-is-it.thanks': 'Спасибо.' };
    const say = createWords(russian, 'ru', { fallback: englishCatalogue() }).at(MOMENT);
    letter({ parcels }, say);
    expect(screen.getByText('Спасибо.', { exact: false })).toBeTruthy();
    fireEvent.click(screen.getByTestId('letter-copy'));
    await waitFor(() => expect(writeText).toHaveBeenCalledTimes(1));
    expect(writeText.mock.calls[0]?.[0]).toContain('Thank you.');
    expect(screen.getByTestId('letter-copying').textContent).toBe('Copies in English (shown in Русский)');
    fireEvent.click(screen.getByTestId('letter-read-en'));
    expect(screen.queryByText('Спасибо.', { exact: false })).toBeNull();
    expect(screen.getByTestId('letter-copying').textContent).toBe('Copies in English');
  });
  it('is read and copied in Chinese once its words are here, with the same changes', async () => {
    const words = { 'en.json': englishCatalogue(), 'zh.json': { 'letter.where-is-it.number': '物流单号：{number}。' } };
    vi.stubGlobal('fetch', async (url: string) => ({
      json: async () => Object.entries(words).find(([name]) => url.endsWith(name))?.[1],
    }));
    letter();
    const read = screen.getByTestId('letter-read-zh');
    expect(read.hasAttribute('disabled')).toBe(true);
    await waitFor(() => expect(read.hasAttribute('disabled')).toBe(false));
    const [blank] = screen.getAllByText('____');
    if (blank === undefined) throw new Error('no blank');
    blank.textContent = 'NEW 2';
    fireEvent.input(blank);
    fireEvent.click(read);
    expect(screen.getByTestId('letter').textContent).toContain('物流单号：NEW 2。');
    fireEvent.click(screen.getByTestId('letter-copying'));
    fireEvent.click(screen.getByTestId('letter-copy'));
    await waitFor(() => expect(writeText).toHaveBeenCalledTimes(1));
    expect(writeText.mock.calls[0]?.[0]).toContain('物流单号：NEW 2。');
    vi.unstubAllGlobals();
  });
  it('ends with one full stop, whatever it was filled with', () => {
    letter({ parcels: [{ trackingNumber: 'LX123.', carrier: null, lineIds: [], lastEvent: null }] });
    expect(screen.getByTestId('letter').textContent).toContain('Its tracking number is LX123. The last');
  });
  it('names no day to send it by that is only an estimate', () => {
    letter({ parcels });
    expect(screen.getByTestId('letter').textContent).toContain('Send it by');
    cleanup();
    show(<LetterPanel {...watched({}, { step: step({ letter: 'where-is-it', estimate: true }) })} moment={MOMENT} />);
    expect(screen.getByTestId('letter').textContent).not.toContain('Send it by');
  });
  it('goes into the form of the page, or elsewhere, when it is no letter to the store', () => {
    show(<LetterPanel {...late()} moment={MOMENT} slug="to-aliexpress" />);
    expect(screen.getByTestId('letter').textContent).toContain('Paste it where the order page asks for words.');
    expect(screen.getByTestId('letter-copy-open').textContent).toBe('Copy and open the order');
    cleanup();
    show(<LetterPanel {...late()} moment={MOMENT} slug="bank" />);
    expect(screen.queryByTestId('letter-copy-open')).toBeNull();
  });
});
