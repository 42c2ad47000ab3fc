import type { ReactNode } from 'react'
import './Table.css'

/*
 * A table whose rows become cards on a phone. Roles say what it is, because a browser may forget that of a table element
 * whose display is changed.
 */
export function Table({ label, heads, children }: { label: string; heads: readonly string[]; children: ReactNode }) {
	return (
		<div className="table" role="table" aria-label={label}>
			<div className="table-heads" role="rowgroup">
				<div role="row">
					{heads.map((head) => (
						<div key={head} role="columnheader">
							{head}
						</div>
					))}
				</div>
			</div>
			<div className="table-rows" role="rowgroup">
				{children}
			</div>
		</div>
	)
}

export function Row({ children }: { children: ReactNode }) {
	return <div role="row">{children}</div>
}

/** `head` is shown before the value where there is no room for columns. */
export function Cell({ head, num = false, children }: { head: string; num?: boolean; children: ReactNode }) {
	return (
		<div role="cell" data-head={head} className={num ? 'num' : undefined}>
			<div>{children}</div>
		</div>
	)
}
