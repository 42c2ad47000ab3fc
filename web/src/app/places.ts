import { Bell, BookOpen, Copy, FileUp, Flag, Globe, Landmark, Megaphone, Network, ScrollText, Timer, Users, type LucideIcon } from 'lucide-react'
import type { Role } from '../gql/graphql'
import type { PlaceWord } from '../i18n/placeWords'
import { answering, answeringFor, auditing, coordinating, following, importing, keepingPeople, pressing, reading, registering, strengthening } from '../portal/viewer'

/** A place, by its name and its picture; the house shows itself, for not every partner has one. */
export type Place = { name: PlaceWord; to: string; Icon: LucideIcon; roles: readonly Role[] } | { name: 'house'; roles: readonly Role[] }

/** What is wanted most stands first: what finds no room goes into the menu at the end. */
export const places: readonly Place[] = [
	{ name: 'room', to: '/reading-room', Icon: BookOpen, roles: reading },
	{ name: 'house', roles: answering },
	{ name: 'notices', to: '/notices', Icon: Bell, roles: [...coordinating, ...answering, ...reading] },
	{ name: 'campaigns', to: '/campaigns', Icon: Megaphone, roles: [...coordinating, ...answering] },
	{ name: 'advocacy', to: '/upr', Icon: Flag, roles: following },
	{ name: 'members', to: '/members', Icon: Users, roles: keepingPeople },
	{ name: 'bodies', to: '/bodies', Icon: Landmark, roles: pressing },
	{ name: 'strength', to: '/strength', Icon: Network, roles: strengthening },
	{ name: 'clocks', to: '/clocks', Icon: Timer, roles: strengthening },
	{ name: 'registers', to: '/registers', Icon: FileUp, roles: importing },
	{ name: 'breaches', to: '/breaches', Icon: ScrollText, roles: answeringFor },
	{ name: 'duplicates', to: '/duplicates', Icon: Copy, roles: ['ADMINISTRATOR'] },
	{ name: 'transfers', to: '/transfers', Icon: Globe, roles: registering },
	{ name: 'audit', to: '/audit', Icon: ScrollText, roles: auditing },
]
