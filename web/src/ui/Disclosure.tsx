import type { ReactNode } from 'react'
import './Disclosure.css'

/** Words that open on demand: the platform's own details element. */
export function Disclosure({ label, children, open }: { label: ReactNode; children: ReactNode; open?: boolean }) {
	return (
		<details className="disclosure" open={open}>
			<summary>{label}</summary>
			<div className="disclosure-body">{children}</div>
		</details>
	)
}
