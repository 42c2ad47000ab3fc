import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { answering, answeringFor, auditing, coordinating, importing, registering, strengthening } from '../portal/viewer'
import { Broken } from './Broken'
import { For } from './For'
import { NothingForYou } from '../portal/NothingForYou'
import { Shell } from './Shell'
import { Start } from './Start'

/*
 * Addresses hold opaque ids and, of the directory, codes of filters: no name, no search text. The portal serves the client's page for
 * exactly these and answers 404 for every other.
 */
const root = createRootRoute({ component: Shell, notFoundComponent: NothingForYou, errorComponent: Broken })

const start = createRoute({ getParentRoute: () => root, path: '/', component: Start })

const coordination = createRoute({ getParentRoute: () => root, id: 'coordination', component: () => <For roles={coordinating} /> })
const answers = createRoute({ getParentRoute: () => root, id: 'answers', component: () => <For roles={answering} /> })
const audits = createRoute({ getParentRoute: () => root, id: 'audits', component: () => <For roles={auditing} /> })
const breaches = createRoute({ getParentRoute: () => root, id: 'breaches', component: () => <For roles={answeringFor} /> })
const registers = createRoute({ getParentRoute: () => root, id: 'registers', component: () => <For roles={registering} /> })
const imports = createRoute({ getParentRoute: () => root, id: 'imports', component: () => <For roles={importing} /> })
const strengths = createRoute({ getParentRoute: () => root, id: 'strengths', component: () => <For roles={strengthening} /> })
const both = createRoute({ getParentRoute: () => root, id: 'both', component: () => <For roles={[...coordinating, ...answering]} /> })

const board = createRoute({
	getParentRoute: () => coordination,
	path: '/board',
	component: lazyRouteComponent(() => import('./pages/BoardRoute'), 'BoardRoute'),
})

const intake = createRoute({
	getParentRoute: () => coordination,
	path: '/cases/new',
	component: lazyRouteComponent(() => import('./pages/IntakeRoute'), 'IntakeRoute'),
})

const caseFile = createRoute({
	getParentRoute: () => coordination,
	path: '/cases/$caseFile',
	component: lazyRouteComponent(() => import('./pages/CasePage'), 'CasePage'),
})

const reveals = createRoute({
	getParentRoute: () => coordination,
	path: '/reveals',
	component: lazyRouteComponent(() => import('../features/safehouses/RevealsPage'), 'RevealsPage'),
})

const route = createRoute({
	getParentRoute: () => coordination,
	path: '/cases/$caseFile/route',
	component: lazyRouteComponent(() => import('./pages/RouteRoute'), 'RouteRoute'),
})

const preview = createRoute({
	getParentRoute: () => coordination,
	path: '/cases/$caseFile/preview',
	component: lazyRouteComponent(() => import('./pages/PreviewRoute'), 'PreviewRoute'),
})

const access = createRoute({
	getParentRoute: () => coordination,
	path: '/cases/$caseFile/access',
	component: lazyRouteComponent(() => import('./pages/AccessRoute'), 'AccessRoute'),
})

const rights = createRoute({
	getParentRoute: () => coordination,
	path: '/cases/$caseFile/rights',
	component: lazyRouteComponent(() => import('./pages/RightsRoute'), 'RightsRoute'),
})

const breachList = createRoute({
	getParentRoute: () => breaches,
	path: '/breaches',
	component: lazyRouteComponent(() => import('../features/breaches/BreachesPage'), 'BreachesPage'),
})

const audit = createRoute({
	getParentRoute: () => audits,
	path: '/audit',
	component: lazyRouteComponent(() => import('../features/audit/AuditPage'), 'AuditPage'),
})

const transfers = createRoute({
	getParentRoute: () => registers,
	path: '/transfers',
	component: lazyRouteComponent(() => import('../features/consent/TransfersPage'), 'TransfersPage'),
})

const registerList = createRoute({
	getParentRoute: () => imports,
	path: '/registers',
	component: lazyRouteComponent(() => import('../features/exchange/ImportPage'), 'ImportPage'),
})

const strength = createRoute({
	getParentRoute: () => strengths,
	path: '/strength',
	component: lazyRouteComponent(() => import('../features/strength/StrengthPage'), 'StrengthPage'),
})

const network = createRoute({
	getParentRoute: () => strengths,
	path: '/network/$organization',
	component: lazyRouteComponent(() => import('../features/strength/NetworkPage'), 'NetworkPage'),
})

const inbox = createRoute({
	getParentRoute: () => answers,
	path: '/inbox',
	component: lazyRouteComponent(() => import('../features/referrals/InboxPage'), 'InboxPage'),
})

const house = createRoute({
	getParentRoute: () => answers,
	path: '/house',
	component: lazyRouteComponent(() => import('../features/safehouses/HousePage'), 'HousePage'),
})

const referral = createRoute({
	getParentRoute: () => both,
	path: '/referrals/$referral',
	component: lazyRouteComponent(() => import('./pages/ReferralRoute'), 'ReferralRoute'),
})

/** Codes of the vocabulary and nothing typed: what is searched for by name may be a person's, and stays on the page. */
export type PartnerSearch = { county?: number; help?: string; language?: string; open?: true }

function partnerSearch(search: Record<string, unknown>): PartnerSearch {
	const code = (value: unknown) => (typeof value === 'string' && /^[a-z-]{1,60}$/.test(value) ? value : undefined)
	const county = Number(search['county'])
	const help = code(search['help'])
	const language = code(search['language'])
	return {
		...(Number.isInteger(county) && county >= 1 && county <= 47 && { county }),
		...(help && { help }),
		...(language && { language }),
		...(search['open'] === true && { open: true as const }),
	}
}

const partners = createRoute({
	getParentRoute: () => both,
	path: '/partners',
	validateSearch: partnerSearch,
	component: lazyRouteComponent(() => import('../features/directory/PartnersPage'), 'PartnersPage'),
})

const partner = createRoute({
	getParentRoute: () => both,
	path: '/partners/$organization',
	component: lazyRouteComponent(() => import('../features/directory/OrganizationPage'), 'OrganizationPage'),
})

export const router = createRouter({
	routeTree: root.addChildren([
		start,
		coordination.addChildren([board, intake, caseFile, route, preview, access, rights, reveals]),
		answers.addChildren([inbox, house]),
		audits.addChildren([audit]),
		breaches.addChildren([breachList]),
		registers.addChildren([transfers]),
		imports.addChildren([registerList]),
		strengths.addChildren([strength, network]),
		both.addChildren([referral, partners, partner]),
	]),
	defaultPreload: 'intent',
	scrollRestoration: false,
})

declare module '@tanstack/react-router' {
	interface Register {
		router: typeof router
	}
}
