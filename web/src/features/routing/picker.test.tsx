import { fireEvent, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { makeFragmentData, readFragment } from '../../gql'
import type { RouteCardFragment } from '../../gql/graphql'
import { expectAccessible, inWords } from '../../testing/inWords'
import { NotOffered, RefusalRowRefusal } from './NotOffered'
import { OpeningPartsOpening } from './Opening'
import { outdoneRow, OutdonePartsOutdone } from './Outdone'
import { OwnRoute, WhyOwn } from './OwnRoute'
import { ReasonPartsReason } from './ReasonList'
import { RouteCardRoute } from './RouteCard'
import type { Plan } from './RoutePage'
import { Routes } from './Routes'

const law = { __typename: 'ServiceType' as const, code: 'paralegal', name: { __typename: 'LocalizedText' as const, en: 'Paralegal help', sw: 'Msaada wa kisheria' } }
const body = (id: string) => ({ __typename: 'Organization' as const, id, name: `${id} (example)` })
const need = { __typename: 'Need' as const, id: 'n1', hard: true, serviceType: law }
const place = (id: string) => ({ __typename: 'ServiceAtLocation' as const, id: `sal-${id}`, organization: body(id) })

function reason(code: 'OPEN_AT_ARRIVAL' | 'ACCEPTS_OFTEN' | 'WAITLIST' | 'CONSENTED', weighs: 'FOR' | 'AGAINST', source: object) {
	const facts = code === 'ACCEPTS_OFTEN' ? [{ __typename: 'Fact' as const, name: 'permille', value: '916' }] : []
	return makeFragmentData(
		{ __typename: 'Reason' as const, code, weighs, facts, source: { __typename: 'ReasonSource' as const, kind: 'DIARY' as const, at: null, until: null, count: null, ...source } },
		ReasonPartsReason,
	)
}

function route(id: string, label: 'CLOCK' | 'EXPOSURE', receiver: string, minute: number, told: number): RouteCardFragment {
	return {
		id,
		labels: [label],
		vector: { __typename: 'RouteVector', clock: 1, exposure: told, travel: 0, mismatch: 0, uncertainty: 100_000 },
		told: [body(receiver)],
		reasons: [],
		steps: [
			{
				need,
				serviceAtLocation: {
					...place(receiver),
					confidential: false,
					mode: 'REMOTE',
					service: { id: 's', name: 'Help' },
					organization: { ...body(receiver), county: null },
					location: null,
				},
				chain: [body('khrc'), body(receiver)],
				servedAt: '2026-11-22T10:00:00Z',
				servedAtMinute: minute,
				deadlineMinute: 240,
				travelMetres: 0,
				reasons: [
					reason('OPEN_AT_ARRIVAL', 'FOR', {}),
					reason('ACCEPTS_OFTEN', 'FOR', receiver === 'coast' ? { kind: 'PAST_REQUESTS', count: 12 } : { kind: 'ENTRY', at: '2026-05-12T06:00:00Z' }),
				],
				fallbacks: [],
			},
		],
	} as unknown as RouteCardFragment
}

const routes = [route('r1', 'CLOCK', 'coast', 95, 2), route('r2', 'EXPOSURE', 'lamu', 300, 1)]

function plan(of: readonly RouteCardFragment[], hash = 'h1'): Plan {
	return {
		__typename: 'RoutePlan',
		asOf: '2026-11-22T08:00:00Z',
		networkRevision: 7,
		rulesVersion: '1',
		engineVersion: '1',
		inputHash: hash,
		provedOptimal: true,
		deadline: '2026-11-22T12:00:00Z',
		routes: of.map((one) => makeFragmentData(one, RouteCardRoute)),
		refusals: [],
		outdone: [],
		infeasibleNeeds: [],
		shortages: [],
	} as Plan
}

test('cards are radios: a digit from anywhere picks, Enter goes on, and nothing picks while somebody types', async () => {
	const chosen = vi.fn()
	const { container } = await inWords(
		<>
			<Routes plan={plan(routes)} onLook={vi.fn()} onChoose={chosen} />
			<input aria-label="typed" />
		</>,
	)
	fireEvent.keyDown(document.body, { key: '2' })
	const [fastest, fewest] = screen.getAllByRole('radio')
	expect((fewest as HTMLInputElement).checked).toBe(true)
	expect(document.activeElement).toBe(fewest)
	await userEvent.type(screen.getByLabelText('typed'), '1')
	expect((fastest as HTMLInputElement).checked).toBe(false)
	fireEvent.keyDown(fewest as HTMLElement, { key: 'Enter' })
	expect(chosen).toHaveBeenCalledWith('r2', [expect.objectContaining({ id: 'lamu' })], [{ need: 'n1', serviceAtLocation: 'sal-lamu' }])
	expect(screen.getByText(/late by 1 h/)).toBeTruthy()
	await expectAccessible(container)
})

test('a reason says where it comes from; what differs can be seen alone', async () => {
	await inWords(<Routes plan={plan(routes)} onLook={vi.fn()} onChoose={vi.fn()} />)
	expect(screen.getByText(/12 past requests/)).toBeTruthy()
	expect(screen.getByText(/what they say of themselves, 12 May 2026/)).toBeTruthy()
	expect(screen.getAllByText(/Somebody is there/)).toHaveLength(2)
	expect(screen.getAllByText(/no travel/)).toHaveLength(2)
	await userEvent.click(screen.getByRole('checkbox', { name: /only what differs/ }))
	expect(screen.queryByText(/Somebody is there/)).toBeNull()
	expect(screen.queryByText(/no travel/)).toBeNull()
	expect(screen.getAllByText(/learns? of it/)).toHaveLength(2)
})

test('after a change the old choice stays chosen and changed figures are marked with what they were', async () => {
	await inWords(<Changing />)
	fireEvent.keyDown(document.body, { key: '2' })
	await userEvent.click(screen.getByRole('button', { name: 'change' }))
	expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, true])
	expect(screen.getByText('was 5 h')).toBeTruthy()
})

function Changing() {
	const [changed, setChanged] = useState(false)
	const now = changed ? [route('r1', 'CLOCK', 'coast', 95, 2), route('r9', 'EXPOSURE', 'lamu', 180, 1)] : routes
	return (
		<>
			<button type="button" onClick={() => setChanged(true)}>
				change
			</button>
			<Routes plan={plan(now, changed ? 'h2' : 'h1')} onLook={vi.fn()} onChoose={vi.fn()} />
		</>
	)
}

test('two routes are compared line by line', async () => {
	await inWords(<Routes plan={plan(routes)} onLook={vi.fn()} onChoose={vi.fn()} />)
	const table = screen.getByRole('table')
	expect(within(table).getByRole('columnheader', { name: 'Fastest' })).toBeTruthy()
	expect(within(table).getByRole('row', { name: /Organizations told 2 1/ })).toBeTruthy()
})

const refusal = (id: string, codes: ('CONSENT' | 'SAFETY')[]) =>
	makeFragmentData(
		{
			__typename: 'Refusal' as const,
			codes,
			leftOut: codes.length === 0,
			opening:
				codes[0] === 'CONSENT'
					? makeFragmentData(
							{
								__typename: 'Opening' as const,
								servedAtMinute: 95,
								changes: [{ __typename: 'OpeningChange' as const, kind: 'WIDEN_CONSENT' as const, figure: null, from: null, about: body(id) }],
								chain: [body('khrc'), body(id)],
							},
							OpeningPartsOpening,
						)
					: null,
			need: { __typename: 'Need' as const, id: 'n1', serviceType: law },
			serviceAtLocation: place(id),
		},
		RefusalRowRefusal,
	)

test.each(['en', 'sw'] as const)('everybody left out is there with the change that would bring them in, and can be sought (%s)', async (language) => {
	const outdone = outdoneRow(
		makeFragmentData(
			{
				__typename: 'Outdone' as const,
				labels: ['CLOCK' as const],
				need: { __typename: 'Need' as const, id: 'n1', serviceType: law },
				serviceAtLocation: place('meru'),
				worse: [],
				better: [],
			},
			OutdonePartsOutdone,
		),
	)
	const refusals = [refusal('turkana', ['CONSENT']), refusal('police', ['SAFETY']), refusal('avoided', []), ...['a', 'b', 'c', 'd'].map((id) => refusal(id, ['CONSENT']))]
	const { container } = await inWords(<NotOffered refusals={refusals} outdone={[outdone]} />, language)
	expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('8')
	expect(container.textContent).toContain('turkana (example)')
	expect(container.textContent).toContain(language === 'en' ? 'ask the person whether turkana (example) may be told' : 'mwulize mhusika kama turkana (example) anaweza kuambiwa')
	expect(container.textContent).not.toMatch(/WIDEN_|undefined|NaN|\{/)
	await userEvent.type(screen.getByRole('searchbox'), 'turkana')
	expect(screen.getByRole('status').textContent).toContain('1')
	expect(container.textContent).not.toContain('police (example)')
	await expectAccessible(container)
})

test('only what the person’s word alone keeps out can be picked to wait for it', async () => {
	const wait = vi.fn()
	const both = makeFragmentData({ ...readFragment(RefusalRowRefusal, refusal('both', ['CONSENT'])), codes: ['CONSENT', 'SAFETY'] as const } as never, RefusalRowRefusal)
	await inWords(<NotOffered refusals={[refusal('turkana', ['CONSENT']), refusal('police', ['SAFETY']), both]} outdone={[]} onWait={wait} />)
	const buttons = screen.getAllByRole('button', { name: /^Wait and send after consent/ })
	expect(buttons).toHaveLength(1)
	await userEvent.click(buttons[0] as HTMLElement)
	expect(wait).toHaveBeenCalledExactlyOnceWith({ steps: [{ need: 'n1', serviceAtLocation: 'sal-turkana' }], recipients: [expect.objectContaining({ id: 'turkana' })] })
})

test('what was picked before is picked again when its card is there', async () => {
	const choose = vi.fn()
	const wanted = [{ need: 'n1', serviceAtLocation: 'sal-lamu' }]
	await inWords(<Routes plan={plan(routes)} wanted={wanted} onLook={vi.fn()} onChoose={choose} />)
	expect((screen.getByRole('radio', { checked: true }) as HTMLInputElement).value).toBe('r2')
	await userEvent.click(screen.getByRole('button', { name: 'Check what they will see' }))
	expect(choose).toHaveBeenCalledExactlyOnceWith('r2', expect.anything(), wanted)
})

test('a route of my own is made of entries that pass every rule, and says why', async () => {
	const made = vi.fn()
	const entries = [{ need: 'n1', id: 'sal-meru', name: 'meru (example)' }]
	await inWords(<OwnRoute needs={[{ id: 'n1', serviceType: law }]} entries={entries} onMake={made} />)
	await userEvent.click(screen.getByText('Make my own'))
	expect((screen.getByRole('button', { name: 'Show my route' }) as HTMLButtonElement).disabled).toBe(true)
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Paralegal help' }), 'sal-meru')
	await userEvent.click(screen.getByRole('button', { name: 'Show my route' }))
	expect(made).toHaveBeenCalledWith([{ need: 'n1', serviceAtLocation: 'sal-meru' }])
})

test('the reason is asked for in place', async () => {
	const reason = vi.fn()
	const { container } = await inWords(<WhyOwn reason={undefined} missing onReason={reason} onBack={vi.fn()} />)
	expect(screen.getByText(/Choose a reason/)).toBeTruthy()
	await userEvent.click(screen.getByRole('radio', { name: 'Safer' }))
	expect(reason).toHaveBeenCalledWith('SAFER')
	await expectAccessible(container)
})
