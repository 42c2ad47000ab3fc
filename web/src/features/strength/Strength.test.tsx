import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { makeFragmentData } from '../../gql'
import { expectAccessible, inWords } from '../../testing/inWords'
import { Coverage, CoverageRow } from './Coverage'
import { Matrix, MatrixRow } from './Matrix'
import { Stops, StopsStrengthLoss } from './Stops'
import { CellListStrengthCells } from './CellList'

const counts = (...first: number[]) => [...first, ...Array.from({ length: 47 - first.length }, () => 0)]
const kind = (code: string, en: string, sw: string) => ({ __typename: 'ServiceType' as const, code, name: { __typename: 'LocalizedText' as const, en, sw } })
const row = (serviceType: ReturnType<typeof kind>) => ({
	__typename: 'StrengthRow' as const,
	serviceType,
	clock: 'ARRAIGNMENT' as const,
	clockKind: 'HARD' as const,
	withinMinutes: 1440,
	clockSource: 'Constitution',
	verified: counts(2, 0, 0),
	unverified: counts(1, 1, 0),
	dayOnly: counts(0, 3, 4),
	late: counts(0, 0, 9),
})
const rows = [row(kind('paralegal', 'Paralegal help', 'Msaada wa kisheria')), row(kind('transport', 'Safe transport', 'Usafiri salama'))]

test('the matrix is a table whose cells say in words what their colour says', async () => {
	const { container } = await inWords(<Matrix rows={rows.map((each) => makeFragmentData(each, MatrixRow))} />)
	expect(screen.getAllByRole('columnheader')).toHaveLength(48)
	const [first] = screen.getAllByRole('row', { name: /Paralegal help/ })
	expect(within(first as HTMLElement).getByRole('cell', { name: /Mombasa: 2 checked partners, 1 unchecked/ }).textContent).toBe('2 1?')
	expect(within(first as HTMLElement).getByRole('cell', { name: /Kilifi: no checked partner/ }).textContent).toBe('4d')
	await userEvent.tab()
	expect(document.activeElement).toBe(screen.getByRole('region', { name: /scroll sideways/ }))
	await expectAccessible(container)
})

test('the map says beside it who has nobody, for the kind that is chosen', async () => {
	const { container } = await inWords(<Coverage rows={rows.map((each) => makeFragmentData(each, CoverageRow))} />)
	expect(screen.getByRole('img', { name: /Paralegal help. Nobody in time in 44 counties, by day only in 1, one partner in 1, two or more in 1/ })).toBeTruthy()
	await userEvent.selectOptions(screen.getByRole('combobox'), 'transport')
	expect(screen.getByRole('img', { name: /^Safe transport/ })).toBeTruthy()
	expect(screen.getByText('Kwale')).toBeTruthy()
	expect(screen.getByText(/Missing it is final/)).toBeTruthy()
	await expectAccessible(container)
})

test('what stops is told by kind and county, in Kiswahili too', async () => {
	const cells = [makeFragmentData({ __typename: 'StrengthCells' as const, serviceType: kind('paralegal', 'Paralegal help', 'Msaada wa kisheria'), counties: [7, 1] }, CellListStrengthCells)]
	const loss = makeFragmentData({ __typename: 'StrengthLoss' as const, lost: cells, oneLeft: [] }, StopsStrengthLoss)
	const { container } = await inWords(<Stops loss={loss} />, 'sw')
	expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('(2)')
	expect(screen.getByText('Msaada wa kisheria: Garissa, Mombasa')).toBeTruthy()
	await expectAccessible(container)
})
