import './Facts.css'

export type FactRow = readonly [name: string, value: string | null | undefined]

/** Names and values, one below the other. A row without a value is left out. */
export function Facts({ label, rows }: { label: string; rows: readonly FactRow[] }) {
	return (
		<dl className="facts" aria-label={label}>
			{rows
				.filter(([, value]) => value)
				.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
		</dl>
	)
}
