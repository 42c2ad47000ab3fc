import type { ComponentProps, ReactNode } from 'react'
import './Button.css'

type Props = Omit<ComponentProps<'button'>, 'className'> & {
	look?: 'primary' | 'plain' | 'quiet' | 'firm'
	wide?: boolean
	busy?: boolean
	icon?: ReactNode
}

/** A verb. One primary button a screen; `firm` is for Leave now alone. */
export function Button({ look = 'plain', wide = false, busy = false, icon, children, onClick, ...rest }: Props) {
	return (
		<button
			type="button"
			{...rest}
			className={buttonClass(look, wide)}
			aria-disabled={busy || rest['aria-disabled']}
			onClick={busy ? (event) => event.preventDefault() : onClick}
		>
			{icon}
			<span>{children}</span>
		</button>
	)
}

/** The class of a link that looks like a button: it goes somewhere instead of doing something. */
export function buttonClass(look: Props['look'] = 'plain', wide = false): string {
	return `button button-${look}${wide ? ' button-wide' : ''}`
}
