import { useMemo, type ReactNode } from 'react'
import { ErrorSummary, type Problem } from './ErrorSummary'

type Props = {
	/** What stands above the problems. */
	title: string
	problems: readonly Problem[]
	/** What the ids of its fields begin with, where several such forms stand on one screen. */
	prefix?: string
	onSend: () => void
	/** Whether it stands on a sheet of its own. */
	sheet?: boolean
	/** What comes before the problems: a heading, a reason. */
	head?: ReactNode
	children: ReactNode
}

/** A form that checks itself and says at its top what is missing; the browser neither checks nor remembers anything. */
export function Form({ title, problems, prefix, onSend, sheet = false, head, children }: Props) {
	// The same list while nothing changed: a new one would take the focus out of the field that is being typed in.
	const shown = useMemo(
		() => (prefix ? problems.map(({ field, message }) => ({ field: field && `${prefix}-${field}`, message })) : problems),
		[problems, prefix],
	)
	return (
		<form
			className={sheet ? 'sheet stack' : 'stack'}
			noValidate
			autoComplete="off"
			onSubmit={(event) => {
				event.preventDefault()
				onSend()
			}}
		>
			{head}
			<ErrorSummary title={title} problems={shown} />
			{children}
		</form>
	)
}

/** Finds the message of a field. */
export function messages(problems: readonly Problem[]) {
	return (field: string) => problems.find((problem) => problem.field === field)?.message
}

/** The problems of the fields that are open: field, whether it is open, what to say. */
export function gapsOf(fields: readonly (readonly [string, boolean, string])[]): Problem[] {
	return fields.filter(([, open]) => open).map(([field, , message]) => ({ field, message }))
}
