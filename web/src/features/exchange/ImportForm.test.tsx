import { screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Session } from '../../portal/session'
import { SessionContext } from '../../portal/useSession'
import { expectAccessible, inWords } from '../../testing/inWords'
import { ImportForm } from './ImportForm'
import { RunReport } from './RunReport'
import type { Run } from './imports'

const session: Session = { subject: 'ann', token: async () => 't', confirm: async () => 'same', end: vi.fn() }
const run: Run = {
	id: 'r1',
	kind: 'KMHFL_CSV',
	register: 'kmhfl',
	dryRun: true,
	status: 'FINISHED',
	rows: 3,
	done: 3,
	results: { CREATED: 2, REJECTED: 1 },
	notes: { COUNTY_UNKNOWN: 1 },
	startedAt: '2026-11-21T09:00:00Z',
	finishedAt: '2026-11-21T09:00:01Z',
}
const rejected = { position: 1, file: '', line: 3, key: '7', name: '', result: 'REJECTED', codes: ['COUNTY_UNKNOWN'], columns: ['county'] }

afterEach(() => vi.unstubAllGlobals())

/** The portal's answers by the beginning of the address; everything asked is put down. */
function portal(answers: Record<string, () => Response>) {
	const asked: string[] = []
	vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
		asked.push(`${init?.method ?? 'GET'} ${address}`)
		const known = Object.entries(answers).find(([start]) => `${init?.method ?? 'GET'} ${address}`.startsWith(start))
		return known ? known[1]() : Response.json([])
	})
	return asked
}

const form = (everything: boolean, onStarted = vi.fn()) => (
	<SessionContext value={session}>
		<ImportForm everything={everything} onStarted={onStarted} />
	</SessionContext>
)

test('a file is tried out before it can be brought in', async () => {
	const asked = portal({ 'POST /imports?': () => Response.json(run, { status: 202 }) })
	const handleStarted = vi.fn()
	const { container } = await inWords(form(true, handleStarted))
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Try it out first' }))
	expect(screen.getByText('Choose a file.')).toBeVisible()
	await userEvent.upload(screen.getByLabelText('File'), new File(['a'], 'a.csv'))
	await userEvent.click(screen.getByRole('button', { name: 'Bring it in' }))
	expect(asked.filter((each) => each.startsWith('POST'))).toHaveLength(0)
	await userEvent.click(screen.getByRole('button', { name: 'Try it out first' }))
	await waitFor(() => expect(handleStarted).toHaveBeenCalledOnce())
	await userEvent.click(screen.getByRole('button', { name: 'Bring it in' }))
	await waitFor(() => expect(handleStarted).toHaveBeenCalledTimes(2))
	expect(asked.filter((each) => each.startsWith('POST')).map((each) => /dryRun=(\w+)/.exec(each)?.[1])).toEqual(['true', 'false'])
})

test('a refused file says where, in Kiswahili too', async () => {
	portal({ 'POST /imports?': () => Response.json({ errors: [{ extensions: { code: 'FILE_QUOTES', line: 7, column: '' } }] }, { status: 422 }) })
	await inWords(form(true), 'sw')
	await userEvent.upload(screen.getByLabelText('Faili'), new File(['a'], 'a.csv'))
	await userEvent.click(screen.getByRole('button', { name: 'Jaribu kwanza' }))
	expect(await screen.findByText(/Mstari 7/)).toBeVisible()
})

test('a partner is not offered the national list', async () => {
	portal({})
	await inWords(form(false))
	expect(screen.queryByRole('option', { name: /Health Facility List/ })).toBeNull()
	expect(screen.getAllByRole('option')).not.toHaveLength(0)
})

test('the report begins with what was not taken, and says why', async () => {
	portal({ 'GET /imports/r1/rows': () => Response.json([rejected]) })
	const { container } = await inWords(
		<SessionContext value={session}>
			<RunReport started={run} onDone={vi.fn()} />
		</SessionContext>,
	)
	expect(await screen.findByText('No county of that name. (county)')).toBeVisible()
	expect(screen.getByText('Tried out: nothing was stored')).toBeVisible()
	expect(screen.getByText('7')).toBeVisible()
	await expectAccessible(container)
})
