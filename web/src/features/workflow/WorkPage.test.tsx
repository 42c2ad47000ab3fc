import { act, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { somethingChanged } from '../../portal/connection'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { WorkPage } from './WorkPage'

/** A busy machine takes its time. */
const patient = { timeout: 15_000 }

test('the work of a lane is asked for anew when the stream brings news, and not by the clock', async () => {
	const portal = new PortalStub({ LaneTasks: { __typename: 'Query', laneTasks: [] } })
	await withPortal(portal, <WorkPage />)
	await screen.findByRole('heading', { level: 1 }, patient)
	await waitFor(() => expect(portal.variablesOf('LaneTasks')).toHaveLength(1), patient)
	act(() => somethingChanged())
	await waitFor(() => expect(portal.variablesOf('LaneTasks')).toHaveLength(2), patient)
})
