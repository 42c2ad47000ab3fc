import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { expectAccessible, inWords } from '../testing/inWords'
import { Banner } from './Banner'
import { Button } from './Button'
import { CountyPicker, CountyTiles } from './CountyTiles'
import { Dialog } from './Dialog'
import { Disclosure } from './Disclosure'
import { ErrorSummary } from './ErrorSummary'
import { Facts } from './Facts'
import { SelectField, TextField } from './Field'
import { OneOf, SomeOf } from './Options'
import { Skeleton } from './Skeleton'
import { Steps } from './Steps'
import { Tag } from './Tag'

const parts: Record<string, ReactNode> = {
	Banner: <Banner tone="over" title="Not sent" live action={<Button>Try again</Button>} />,
	Button: <Button look="primary">Send</Button>,
	CountyTiles: <CountyTiles label="Case: Garissa" marks={new Map([[7, 'case']])} />,
	CountyPicker: <CountyPicker label="County" chosen={7} onChoose={vi.fn()} />,
	Dialog: (
		<Dialog title="Locking" onClose={vi.fn()} actions={<Button>Stay</Button>}>
			Soon
		</Dialog>
	),
	Disclosure: <Disclosure label="More">Words</Disclosure>,
	ErrorSummary: <ErrorSummary title="Before it can be sent" problems={[{ field: 'county', message: 'Choose the county' }]} />,
	Facts: <Facts label="Facts" rows={[['County', 'Garissa'], ['Age', undefined]]} />,
	TextField: <TextField name="age" label="Age" hint="In years" error="A number" />,
	SelectField: (
		<SelectField name="county" label="County" empty="Choose">
			<option>Garissa</option>
		</SelectField>
	),
	OneOf: <OneOf name="harm" label="How soon?" value="a" onChoose={vi.fn()} options={[{ value: 'a', label: 'Today', follows: '30 minutes' }]} />,
	SomeOf: <SomeOf name="needs" label="What?" values={['a']} error="Choose one" onChange={vi.fn()} options={[{ value: 'a', label: 'A lawyer' }]} />,
	Skeleton: <Skeleton label="Loading" />,
	Steps: <Steps label="The way" stops={[{ key: 'a', label: 'KHRC' }, { key: 'b', label: 'Partner', note: 'begins 14:00', end: true }]} />,
	Tag: (
		<ul>
			<li>
				<Tag tone="ok">Accepted</Tag>
			</li>
		</ul>
	),
}

describe('every part is accessible', () => {
	test.each(Object.entries(parts))('%s', async (_, part) => {
		const { container } = await inWords(part)
		await expectAccessible(container)
	})

	test('and axe would notice (control)', async () => {
		const { container } = await inWords(<input type="text" />)
		await expect(expectAccessible(container)).rejects.toThrow(/label/)
	})
})

describe('an error summary', () => {
	test('takes the focus and leads to the field', async () => {
		await inWords(
			<>
				<ErrorSummary title="Before it can be sent" problems={[{ field: 'age', message: 'A number' }]} />
				<TextField name="age" label="Age" error="A number" />
			</>,
		)
		expect(screen.getByRole('alert')).toHaveFocus()
		await userEvent.click(screen.getByRole('link', { name: 'A number' }))
		expect(screen.getByLabelText('Age')).toHaveFocus()
		expect(screen.getByLabelText('Age')).toBeInvalid()
		expect(screen.getByLabelText('Age')).toHaveAccessibleDescription('A number')
	})

	test('leads to the first answer of a group', async () => {
		await inWords(
			<>
				<ErrorSummary title="Before it can be sent" problems={[{ field: 'harm', message: 'Say how soon' }]} />
				<OneOf name="harm" label="How soon?" value={undefined} onChoose={vi.fn()} options={[{ value: 'a', label: 'Today' }]} />
			</>,
		)
		await userEvent.click(screen.getByRole('link', { name: 'Say how soon' }))
		expect(screen.getByRole('radio', { name: 'Today' })).toHaveFocus()
	})

	test('is not there without a problem', async () => {
		await inWords(<ErrorSummary title="Before it can be sent" problems={[]} />)
		expect(screen.queryByRole('alert')).toBeNull()
	})
})

test('a busy button does not act twice', async () => {
	const handle = vi.fn()
	await inWords(
		<Button busy onClick={handle}>
			Send
		</Button>,
	)
	await userEvent.click(screen.getByRole('button', { name: 'Send' }))
	expect(handle).not.toHaveBeenCalled()
})
