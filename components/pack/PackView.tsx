// The evidence pack as it is read and printed. Decides nothing: every word is finished.
import css from './PackView.module.css';
import type { PackDocument, PackPiece } from './pack-document';

interface Props {
  readonly pack: PackDocument;
  /** Address of what can be shown, by id. */
  readonly pictures: ReadonlyMap<string, string>;
}

export function PackView({ pack, pictures }: Props) {
  const { heads } = pack;
  return (
    <article class={css.pack} lang={pack.language} dir={pack.direction} data-testid="pack">
      <h1 class={css.title}>{pack.title}</h1>
      <p class={css.small}>{pack.made}</p>
      <h2 class={css.head}>{heads.facts}</h2>
      <table class={css.table}>
        <tbody>
          {pack.facts.map(({ label, value }) => (
            <tr key={`${label}/${value}`}>
              <th scope="row">{label}</th>
              <td>
                <bdi>{value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pack.sentences.length > 0 && <h2 class={css.head}>{heads.sentences}</h2>}
      {pack.sentences.map(({ claim, quote, from }) => (
        <div key={`${claim}/${quote}`} class={css.sentence}>
          <p>{claim}</p>
          <blockquote class={css.quote}>
            “<bdi>{quote}</bdi>”
          </blockquote>
          <p class={css.small}>{from}</p>
        </div>
      ))}
      <h2 class={css.head}>{heads.timeline}</h2>
      <table class={css.table}>
        <tbody>
          {pack.timeline.map(({ day, time, what, quote, from }, index) => (
            <tr key={String(index)}>
              <th scope="row">
                {day} <span class={css.small}>{time}</span>
              </th>
              <td>
                {what}
                {quote !== null && (
                  <q class={css.quote}>
                    <bdi>{quote}</bdi>
                  </q>
                )}
                <p class={css.small}>{from}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 class={css.head}>{heads.evidence}</h2>
      {pack.evidence.length === 0 && <p>{pack.noEvidence}</p>}
      {pack.evidence.map((piece) => (
        <Piece key={piece.id} piece={piece} picture={pictures.get(piece.id) ?? null} />
      ))}
    </article>
  );
}

function Piece({ piece, picture }: { readonly piece: PackPiece; readonly picture: string | null }) {
  const { name, note, taken, address } = piece;
  return (
    <figure class={css.piece} data-testid="pack-piece">
      {picture !== null && <img class={css.picture} src={picture} alt={name} />}
      <figcaption>
        {note !== '' && <p>{note}</p>}
        <p class={css.small}>
          <bdi>{name}</bdi> · {taken}
        </p>
        {address !== null && (
          <p class={css.small}>
            <bdi>{address}</bdi>
          </p>
        )}
      </figcaption>
    </figure>
  );
}
