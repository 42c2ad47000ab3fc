import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { expectAccessible, inWords } from '../testing/inWords'
import { routed } from '../testing/routed'
import { PlacesMenu } from './PlacesMenu'

let container: Element

beforeEach(async () => {
	const page = routed(
		<>
			<nav aria-label="Places">
				<PlacesMenu>
					<a href="/audit">Audit</a>
				</PlacesMenu>
			</nav>
			<button type="button">Elsewhere</button>
		</>,
	)
	container = (await inWords(page)).container
	await screen.findByText('More')
})

const menu = () => container.querySelector('details')

test('opens, and holds what found no room', async () => {
	expect(menu()?.open).toBe(false)
	await userEvent.click(screen.getByText('More'))
	expect(menu()?.open).toBe(true)
	await expectAccessible(container)
})

test('closes by Escape, with the focus where it was opened', async () => {
	await userEvent.click(screen.getByText('More'))
	screen.getByRole('link', { name: 'Audit' }).focus()
	await userEvent.keyboard('{Escape}')
	expect(menu()?.open).toBe(false)
	expect(screen.getByText('More').closest('summary')).toHaveFocus()
})

test('closes when something else is pressed', async () => {
	await userEvent.click(screen.getByText('More'))
	await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))
	expect(menu()?.open).toBe(false)
})
