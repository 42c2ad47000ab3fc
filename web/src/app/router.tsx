import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { advocating, answering, answeringFor, auditing, comparing, coordinating, countingComplaints, following, importing, keepingPeople, pressing, reading, registering, staffing, strengthening, submitting, working } from '../portal/viewer'
import { recommendationSearch } from '../features/advocacy/recommendationSearch'
import { bodySearch } from '../features/bodies/bodySearch'
import { partnerSearch } from '../features/directory/partnerSearch'
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
const compares = createRoute({ getParentRoute: () => root, id: 'compares', component: () => <For roles={comparing} /> })
const staffs = createRoute({ getParentRoute: () => root, id: 'staffs', component: () => <For roles={staffing} /> })
const strengths = createRoute({ getParentRoute: () => root, id: 'strengths', component: () => <For roles={strengthening} /> })
const presses = createRoute({ getParentRoute: () => root, id: 'pressing', component: () => <For roles={pressing} /> })
const imports = createRoute({ getParentRoute: () => root, id: 'imports', component: () => <For roles={importing} /> })
const works = createRoute({ getParentRoute: () => root, id: 'works', component: () => <For roles={[...coordinating, ...working]} /> })
const both = createRoute({ getParentRoute: () => root, id: 'both', component: () => <For roles={[...coordinating, ...answering]} /> })
const told = createRoute({ getParentRoute: () => root, id: 'told', component: () => <For roles={[...coordinating, ...answering, ...reading]} /> })
const readings = createRoute({ getParentRoute: () => root, id: 'readings', component: () => <For roles={reading} /> })

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

const incidents = createRoute({
	getParentRoute: () => coordination,
	path: '/incidents',
	component: lazyRouteComponent(() => import('./pages/IncidentsRoute'), 'IncidentsRoute'),
})

const incident = createRoute({
	getParentRoute: () => coordination,
	path: '/incidents/$incident',
	component: lazyRouteComponent(() => import('./pages/IncidentRoute'), 'IncidentRoute'),
})

const reveals = createRoute({
	getParentRoute: () => coordination,
	path: '/reveals',
	component: lazyRouteComponent(() => import('../features/safehouses/RevealsPage'), 'RevealsPage'),
})

const work = createRoute({
	getParentRoute: () => works,
	path: '/work',
	component: lazyRouteComponent(() => import('../features/workflow/WorkPage'), 'WorkPage'),
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

const press = createRoute({
	getParentRoute: () => coordination,
	path: '/cases/$caseFile/press',
	component: lazyRouteComponent(() => import('./pages/PressRoute'), 'PressRoute'),
})

const bodies = createRoute({
	getParentRoute: () => presses,
	path: '/bodies',
	validateSearch: bodySearch,
	component: lazyRouteComponent(() => import('../features/bodies/BodiesPage'), 'BodiesPage'),
})

const follows = createRoute({ getParentRoute: () => root, id: 'advocating', component: () => <For roles={following} /> })
const advocates = createRoute({ getParentRoute: () => follows, id: 'asking', component: () => <For roles={advocating} /> })

const upr = createRoute({
	getParentRoute: () => follows,
	path: '/upr',
	validateSearch: recommendationSearch,
	component: lazyRouteComponent(() => import('../features/advocacy/TrackerPage'), 'TrackerPage'),
})

const recommendation = createRoute({
	getParentRoute: () => follows,
	path: '/upr/recommendations/$recommendation',
	component: lazyRouteComponent(() => import('../features/advocacy/RecommendationPage'), 'RecommendationPage'),
})

const uprCalendar = createRoute({
	getParentRoute: () => follows,
	path: '/upr/calendar',
	component: lazyRouteComponent(() => import('../features/advocacy/CalendarPage'), 'CalendarPage'),
})

const asks = createRoute({
	getParentRoute: () => advocates,
	path: '/upr/asks',
	component: lazyRouteComponent(() => import('../features/advocacy/AsksPage'), 'AsksPage'),
})

const reforms = createRoute({
	getParentRoute: () => follows,
	path: '/upr/reforms',
	component: lazyRouteComponent(() => import('../features/advocacy/ReformsPage'), 'ReformsPage'),
})

const counts = createRoute({ getParentRoute: () => follows, id: 'counting', component: () => <For roles={countingComplaints} /> })

const accountability = createRoute({
	getParentRoute: () => counts,
	path: '/upr/accountability',
	component: lazyRouteComponent(() => import('../features/advocacy/AccountabilityPage'), 'AccountabilityPage'),
})

const submits = createRoute({ getParentRoute: () => follows, id: 'submitting', component: () => <For roles={submitting} /> })

const submissions = createRoute({
	getParentRoute: () => submits,
	path: '/upr/submissions',
	component: lazyRouteComponent(() => import('../features/advocacy/SubmissionsPage'), 'SubmissionsPage'),
})

const publications = createRoute({
	getParentRoute: () => coordination,
	path: '/publications',
	component: lazyRouteComponent(() => import('../features/appeals/PublicationLogPage'), 'PublicationLogPage'),
})

const appeal = createRoute({
	getParentRoute: () => coordination,
	path: '/cases/$caseFile/appeals/$appeal',
	component: lazyRouteComponent(() => import('./pages/AppealRoute'), 'AppealRoute'),
})

const readingRoom = createRoute({
	getParentRoute: () => readings,
	path: '/reading-room',
	component: lazyRouteComponent(() => import('../features/readingroom/ReadingRoomPage'), 'ReadingRoomPage'),
})

const receivedAppeal = createRoute({
	getParentRoute: () => readings,
	path: '/reading-room/$appeal',
	component: lazyRouteComponent(() => import('../features/readingroom/ReceivedAppealPage'), 'ReceivedAppealPage'),
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

const strength = createRoute({
	getParentRoute: () => strengths,
	path: '/strength',
	component: lazyRouteComponent(() => import('../features/strength/StrengthPage'), 'StrengthPage'),
})

const clocks = createRoute({
	getParentRoute: () => strengths,
	path: '/clocks',
	component: lazyRouteComponent(() => import('../features/clocks/ClocksPage'), 'ClocksPage'),
})

const network = createRoute({
	getParentRoute: () => strengths,
	path: '/network/$organization',
	component: lazyRouteComponent(() => import('../features/strength/NetworkPage'), 'NetworkPage'),
})

const registerList = createRoute({
	getParentRoute: () => imports,
	path: '/registers',
	component: lazyRouteComponent(() => import('../features/exchange/ImportPage'), 'ImportPage'),
})

const campaigns = createRoute({
	getParentRoute: () => both,
	path: '/campaigns',
	component: lazyRouteComponent(() => import('../features/campaigns/CampaignsPage'), 'CampaignsPage'),
})

const campaign = createRoute({
	getParentRoute: () => both,
	path: '/campaigns/$campaign',
	component: lazyRouteComponent(() => import('./pages/CampaignRoute'), 'CampaignRoute'),
})

const inbox = createRoute({
	getParentRoute: () => answers,
	path: '/inbox',
	component: lazyRouteComponent(() => import('./pages/InboxRoute'), 'InboxRoute'),
})

const house = createRoute({
	getParentRoute: () => answers,
	path: '/house',
	component: lazyRouteComponent(() => import('../features/safehouses/HousePage'), 'HousePage'),
})

const people = createRoute({ getParentRoute: () => root, id: 'people', component: () => <For roles={keepingPeople} /> })

const members = createRoute({
	getParentRoute: () => people,
	path: '/members',
	component: lazyRouteComponent(() => import('../features/members/MembersPage'), 'MembersPage'),
})

const referral = createRoute({
	getParentRoute: () => both,
	path: '/referrals/$referral',
	component: lazyRouteComponent(() => import('./pages/ReferralRoute'), 'ReferralRoute'),
})

const partners = createRoute({
	getParentRoute: () => both,
	path: '/partners',
	validateSearch: partnerSearch,
	component: lazyRouteComponent(() => import('../features/directory/PartnersPage'), 'PartnersPage'),
})

const notices = createRoute({
	getParentRoute: () => told,
	path: '/notices',
	component: lazyRouteComponent(() => import('../features/notifications/NoticesPage'), 'NoticesPage'),
})

const duplicates = createRoute({
	getParentRoute: () => compares,
	path: '/duplicates',
	component: lazyRouteComponent(() => import('../features/duplicates/DuplicatesPage'), 'DuplicatesPage'),
})

const professionals = createRoute({
	getParentRoute: () => staffs,
	path: '/professionals',
	component: lazyRouteComponent(() => import('../features/people/ProfessionalsPage'), 'ProfessionalsPage'),
})

const defenders = createRoute({
	getParentRoute: () => coordination,
	path: '/defenders',
	component: lazyRouteComponent(() => import('../features/people/DefendersPage'), 'DefendersPage'),
})

const partner = createRoute({
	getParentRoute: () => both,
	path: '/partners/$organization',
	component: lazyRouteComponent(() => import('../features/directory/OrganizationPage'), 'OrganizationPage'),
})

export const router = createRouter({
	routeTree: root.addChildren([
		start,
		coordination.addChildren([board, intake, caseFile, route, preview, access, rights, press, appeal, publications, reveals, defenders, incidents, incident]),
		answers.addChildren([inbox, house]),
		audits.addChildren([audit]),
		breaches.addChildren([breachList]),
		registers.addChildren([transfers]),
		compares.addChildren([duplicates]),
		staffs.addChildren([professionals]),
		strengths.addChildren([clocks, strength, network]),
		presses.addChildren([bodies]),
		follows.addChildren([upr, recommendation, uprCalendar, reforms, counts.addChildren([accountability]), advocates.addChildren([asks]), submits.addChildren([submissions])]),
		imports.addChildren([registerList]),
		both.addChildren([referral, partners, partner, campaigns, campaign]),
		told.addChildren([notices]),
		readings.addChildren([readingRoom, receivedAppeal]),
		people.addChildren([members]),
		works.addChildren([work]),
	]),
	defaultPreload: 'intent',
	scrollRestoration: false,
})

declare module '@tanstack/react-router' {
	interface Register {
		router: typeof router
	}
}
