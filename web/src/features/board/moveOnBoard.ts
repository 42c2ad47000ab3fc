import type { KeyboardEvent } from 'react'

/** J and K walk the cases, but only while the focus is on one, so they cannot surprise anybody who is typing. */
export function moveOnBoard(event: KeyboardEvent<HTMLElement>) {
	if (event.key !== 'j' && event.key !== 'k') return
	const names = [...document.querySelectorAll<HTMLElement>('.board-name')]
	const here = names.findIndex((name) => name.closest('li')?.contains(document.activeElement))
	names[here + (event.key === 'j' ? 1 : -1)]?.focus()
}
