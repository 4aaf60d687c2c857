// What is read of each kind of page, field by field: read, in part, or not; when last; and by which place on the page.
import { type DesignHealth, type FieldHealth, fieldState } from '../../utils/core/health/reading-health';
import { localDay, type Moment } from '../../utils/core/time';
import { useSay } from '../parts/say-context';
import css from './HealthTable.module.css';

interface Props {
  readonly designs: readonly DesignHealth[];
  readonly moment: Moment;
}

const FIELDS = [
  'status',
  'deadlines',
  'cases',
  'lines',
  'total',
  'store',
  'placedOn',
  'paidOn',
  'shippedOn',
  'deliveredOn',
  'completedOn',
  'estimatedDelivery',
  'parcels',
  'returnsOffered',
  'paymentMethod',
  'chatUrl',
  'choice',
];
const COLUMNS = ['field', 'state', 'when'] as const;

/** The most important first, those nobody named here at the end. */
function sorted(fields: DesignHealth['fields']): (readonly [string, FieldHealth])[] {
  const place = (name: string): number => (FIELDS.includes(name) ? FIELDS.indexOf(name) : FIELDS.length);
  return Object.entries(fields).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}

export function HealthTable({ designs, moment }: Props) {
  return designs.map((design) => (
    <Design key={`${design.page}/${design.finder}/${design.layout}`} design={design} moment={moment} />
  ));
}

function Design({ design, moment }: { readonly design: DesignHealth; readonly moment: Moment }) {
  const say = useSay();
  const fields = sorted(design.fields);
  const hasPlaces = fields.some(([, { from }]) => from !== null);
  const columns = hasPlaces ? [...COLUMNS, 'from'] : COLUMNS;
  return (
    <section class={css.design} data-testid="health-design">
      <h3 class={css.head}>
        {say({ key: `health.kind-${design.page}` })}
        <span class={css.note}>
          {say({ key: `health.finder-${design.finder}` })}
          {design.layout !== null && <code>{design.layout}</code>}
        </span>
      </h3>
      <table class={css.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say({ key: `health.column-${column}` })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(([name, field]) => (
            <Row key={name} name={name} field={field} hasPlace={hasPlaces} moment={moment} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly field: FieldHealth;
  readonly hasPlace: boolean;
  readonly moment: Moment;
}

function Row({ name, field, hasPlace, moment }: RowProps) {
  const say = useSay();
  const state = fieldState(field);
  const label = FIELDS.includes(name)
    ? say({ key: `health.field-${name}` })
    : say({ key: 'health.field-other', values: { name } });
  return (
    <tr data-state={state} data-testid="health-field">
      <th scope="row">{label}</th>
      <td class={css.state}>{say({ key: `health.state-${state}` })}</td>
      <td>{field.readAt === null ? '–' : say.day(localDay(field.readAt, moment.timeZone))}</td>
      {hasPlace && <td class={css.place}>{field.from !== null && <code>{field.from}</code>}</td>}
    </tr>
  );
}
