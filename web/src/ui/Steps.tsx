import type { ReactNode } from 'react'
import './Steps.css'

export type Stop = { key: string; label: ReactNode; note?: ReactNode; end?: boolean }

/** A way through people, drawn as a transit line. It is an ordered list first. */
export function Steps({ label, stops }: { label: string; stops: readonly Stop[] }) {
	return (
		<ol className="steps" aria-label={label}>
			{stops.map((stop) => (
				<li key={stop.key} className={stop.end ? 'step step-end' : 'step'}>
					<span className="step-label">{stop.label}</span>
					{stop.note && <span className="step-note">{stop.note}</span>}
				</li>
			))}
		</ol>
	)
}
