import type { ReactNode } from 'react'
import './Banner.css'

type Props = { tone?: 'note' | 'ok' | 'soon' | 'over'; title?: ReactNode; children?: ReactNode; live?: boolean; action?: ReactNode }

/** One line of state next to the thing it is about. `live` reads it out when it appears. */
export function Banner({ tone = 'note', title, children, live = false, action }: Props) {
	return (
		<div className={`banner banner-${tone}`} role={live ? 'status' : undefined}>
			<div className="banner-words">
				{title && <strong>{title}</strong>}
				{children && <div>{children}</div>}
			</div>
			{action}
		</div>
	)
}
