import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { recommendationSearch } from '../features/advocacy/recommendationSearch'
import type { Role } from '../gql/graphql'
import type { Language } from '../i18n/words'
import type { Session } from '../portal/session'
import { SessionContext } from '../portal/useSession'
import { ViewerContext, type Viewer } from '../portal/viewer'
import { PortalStub, withPortal } from './PortalStub'

export const signedIn: Session = { subject: 'ann', token: async () => 't', confirm: async () => 'same', end: vi.fn() }

const paths = ['/upr', '/upr/recommendations/$recommendation', '/upr/asks', '/upr/calendar', '/upr/submissions', '/upr/reforms', '/upr/accountability', '/campaigns/$campaign', '/cases/$caseFile']

/** One page of advocacy at its own address, with the others beside it as far as links lead there. */
export async function drawnInAdvocacy(answers: ConstructorParameters<typeof PortalStub>[0], path: string, page: () => ReactNode, role: Role = 'COORDINATOR', language: Language = 'en', organization: { id: string; name: string } | null = null) {
	const portal = new PortalStub(answers)
	const root = createRootRoute()
	const follows = createRoute({ getParentRoute: () => root, id: 'advocating' })
	const places = paths.map((at) => createRoute({ getParentRoute: () => follows, path: at, ...(at === '/upr' && { validateSearch: recommendationSearch }), component: () => page() }))
	const router = createRouter({ routeTree: root.addChildren([follows.addChildren(places)]), history: createMemoryHistory({ initialEntries: [path] }) })
	const { container } = await withPortal(
		portal,
		<SessionContext value={signedIn}>
			<ViewerContext value={{ subject: 'ann', roles: [role], organization } as Viewer}>
				<RouterProvider router={router as never} />
			</ViewerContext>
		</SessionContext>,
		language,
	)
	return { portal, container, router, user: userEvent.setup() }
}
