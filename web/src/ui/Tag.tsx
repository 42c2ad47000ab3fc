import type { ReactNode } from 'react'
import './Tag.css'

/** A short state in words; the tone only repeats it. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'accent' | 'ok' | 'soon' | 'over'; children: ReactNode }) {
	return <span className={`tag tag-${tone}`}>{children}</span>
}
