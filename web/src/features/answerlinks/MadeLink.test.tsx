import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { expectAccessible, inWords } from '../../testing/inWords'
import { MadeLink } from './MadeLink'

test('says which half travels by which way, and is gone when hidden', async () => {
	const hide = vi.fn()
	const { container } = await inWords(<MadeLink made={{ address: 'https://portal.example/answer/abc', pin: '12345678' }} onHide={hide} />)
	await expectAccessible(container)
	expect(screen.getByText('https://portal.example/answer/abc')).toBeInTheDocument()
	expect(screen.getByText('1234 5678')).toBeInTheDocument()
	expect(screen.getByText(/Never in the same message/)).toBeInTheDocument()
	await userEvent.click(screen.getByRole('button', { name: /hide them/ }))
	expect(hide).toHaveBeenCalledOnce()
})

test('says that a link which was told before is not told again', async () => {
	await inWords(<MadeLink made={{ address: null, pin: null }} onHide={() => undefined} />)
	expect(screen.getByText(/shown once/)).toBeInTheDocument()
	expect(screen.queryByRole('button')).toBeNull()
})
