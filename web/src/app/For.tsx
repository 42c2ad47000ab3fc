import { Outlet } from '@tanstack/react-router'
import type { Role } from '../gql/graphql'
import { holdsOne, useViewer } from '../portal/viewer'
import { NothingForYou } from '../portal/NothingForYou'

/** What a role may not see does not exist. The portal decides again for every field; this only spares the question. */
export function For({ roles }: { roles: readonly Role[] }) {
	return holdsOne(useViewer(), roles) ? <Outlet /> : <NothingForYou />
}
