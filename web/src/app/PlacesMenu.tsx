import { useRouterState } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { usePlaceWords } from '../i18n/placeWords'

/** The places that found no room. It closes when one was chosen, when something else is pressed, and by Escape. */
export function PlacesMenu({ children }: { children: ReactNode }) {
	const { say } = usePlaceWords()
	const path = useRouterState({ select: (state) => state.location.pathname })
	const menu = useRef<HTMLDetailsElement>(null)
	// Before anything is seen: an effect that came later would close what somebody quick has opened.
	useLayoutEffect(() => close(menu.current), [path])
	useLayoutEffect(() => {
		const elsewhere = (event: Event) => {
			if (!menu.current?.contains(event.target as Node)) close(menu.current)
		}
		const escape = ({ key }: KeyboardEvent) => {
			if (key !== 'Escape' || !menu.current?.open) return
			close(menu.current)
			menu.current.querySelector('summary')?.focus()
		}
		document.addEventListener('pointerdown', elsewhere)
		document.addEventListener('focusin', elsewhere)
		document.addEventListener('keydown', escape)
		return () => {
			document.removeEventListener('pointerdown', elsewhere)
			document.removeEventListener('focusin', elsewhere)
			document.removeEventListener('keydown', escape)
		}
	}, [])
	return (
		<details className="places-menu" ref={menu}>
			<summary className="place">
				<Ellipsis aria-hidden="true" />
				{say('more')}
			</summary>
			<div className="places-rest">{children}</div>
		</details>
	)
}

function close(menu: HTMLDetailsElement | null): void {
	if (menu) menu.open = false
}
