import { useSyncExternalStore } from 'react'

/** Places that fit one row: with words on a desk, under icons on a phone. */
const onADesk = 7
const onAPhone = 5

const wide = '(width >= 1100px)'

function subscribe(changed: () => void): () => void {
	const query = matchMedia(wide)
	query.addEventListener('change', changed)
	return () => query.removeEventListener('change', changed)
}

/** How many places the row of places has room for. */
export function useRoom(): number {
	return useSyncExternalStore(subscribe, () => matchMedia(wide).matches) ? onADesk : onAPhone
}
