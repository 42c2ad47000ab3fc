import type { Role } from '../gql/graphql'
import type { CommandWord } from '../i18n/commandWords'
import { hasWords } from '../i18n/hasWords'
import { advocating, answering, answeringFor, auditing, comparing, coordinating, countingComplaints, following, holdsOne, importing, keepingPeople, pressing, reading, registering, staffing, strengthening, working, type Viewer } from '../portal/viewer'

/** Somewhere to go, by its name. */
export type Command = { word: CommandWord; path: string }

const both: readonly Role[] = [...coordinating, ...answering]

const places: readonly (Command & { roles: readonly Role[] })[] = [
	{ word: 'command.new', path: '/cases/new', roles: coordinating },
	{ word: 'command.board', path: '/board', roles: coordinating },
	{ word: 'command.inbox', path: '/inbox', roles: answering },
	{ word: 'command.incidents', path: '/incidents', roles: coordinating },
	{ word: 'command.partners', path: '/partners', roles: both },
	{ word: 'command.work', path: '/work', roles: [...coordinating, ...working] },
	{ word: 'command.reveals', path: '/reveals', roles: coordinating },
	{ word: 'command.house', path: '/house', roles: answering },
	{ word: 'command.notices', path: '/notices', roles: [...both, ...reading] },
	{ word: 'command.readingRoom', path: '/reading-room', roles: reading },
	{ word: 'command.defenders', path: '/defenders', roles: coordinating },
	{ word: 'command.strength', path: '/strength', roles: strengthening },
	{ word: 'command.clocks', path: '/clocks', roles: strengthening },
	{ word: 'command.campaigns', path: '/campaigns', roles: both },
	{ word: 'command.bodies', path: '/bodies', roles: pressing },
	{ word: 'command.publications', path: '/publications', roles: coordinating },
	{ word: 'command.upr', path: '/upr', roles: following },
	{ word: 'command.asks', path: '/upr/asks', roles: advocating },
	{ word: 'command.reforms', path: '/upr/reforms', roles: following },
	{ word: 'command.accountability', path: '/upr/accountability', roles: countingComplaints },
	{ word: 'command.uprCalendar', path: '/upr/calendar', roles: following },
	{ word: 'command.duplicates', path: '/duplicates', roles: comparing },
	{ word: 'command.professionals', path: '/professionals', roles: staffing },
	{ word: 'command.members', path: '/members', roles: keepingPeople },
	{ word: 'command.registers', path: '/registers', roles: importing },
	{ word: 'command.breaches', path: '/breaches', roles: answeringFor },
	{ word: 'command.transfers', path: '/transfers', roles: registering },
	{ word: 'command.audit', path: '/audit', roles: auditing },
]

const ofACase: readonly Command[] = [
	{ word: 'command.route', path: '/route' },
	{ word: 'command.case', path: '' },
	{ word: 'command.rights', path: '/rights' },
	{ word: 'command.access', path: '/access' },
	{ word: 'command.press', path: '/press' },
]

/** What this person may go to from here; of the case that is open first. */
export function commandsFor(viewer: Viewer, path: string): Command[] {
	const open = /^\/cases\/(?!new(?:\/|$))[\w-]+/.exec(path)?.[0]
	const near = open && holdsOne(viewer, coordinating) ? ofACase.map(({ word, path: rest }) => ({ word, path: open + rest })) : []
	const far = places.filter(({ roles }) => holdsOne(viewer, roles))
	return [...near, ...far].filter((command) => command.path !== path)
}

/** Those whose name has every word that was typed, in any order. */
export function matching(commands: readonly Command[], typed: string, nameOf: (command: Command) => string): Command[] {
	return commands.filter((command) => hasWords(nameOf(command), typed))
}
