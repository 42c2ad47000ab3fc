/** One tie of the organization in the middle, as picture and table both show it. */
export type Neighbour = {
	key: string
	id: string | undefined
	name: string
	kind: 'REFERRAL' | 'SPONSOR' | 'FUNDING' | 'BUILDING' | 'TIE'
	outgoing: boolean
	inForce: boolean
}

/** As many as the picture bears at once; the others come a page later, and the table has all. */
export const mostShown = 24

const size = 320
const ring = 128

export const centre = size / 2

/** Places on a circle, the first at the top, then with the clock: the same ties give the same picture. */
export function around(count: number): { x: number; y: number }[] {
	return Array.from({ length: count }, (_, at) => {
		const angle = (2 * Math.PI * at) / count - Math.PI / 2
		return { x: Math.round(centre + ring * Math.cos(angle)), y: Math.round(centre + ring * Math.sin(angle)) }
	})
}

/** A line that ends where the circles begin, from who hands on to who receives. */
export function line(place: { x: number; y: number }, outgoing: boolean) {
	const length = Math.hypot(place.x - centre, place.y - centre)
	const at = (distance: number) => ({
		x: Math.round(centre + ((place.x - centre) * distance) / length),
		y: Math.round(centre + ((place.y - centre) * distance) / length),
	})
	const [near, far] = [at(28), at(length - 18)]
	const [from, to] = outgoing ? [near, far] : [far, near]
	return { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
}
