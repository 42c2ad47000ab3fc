import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** What stands inside the portal's frame, for what has links: `paths` are the places that they may lead to. */
export function routed(children: ReactNode, paths: readonly string[] = []): ReactNode {
	const root = createRootRoute({ component: () => children })
	const routes = paths.map((path) => createRoute({ getParentRoute: () => root, path }))
	const router = createRouter({ routeTree: root.addChildren(routes), history: createMemoryHistory() })
	return <RouterProvider router={router as never} />
}
