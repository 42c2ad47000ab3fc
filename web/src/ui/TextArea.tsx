import type { ComponentProps } from 'react'
import { Field } from './Field'

type Props = { label: string; hint?: string | undefined; error?: string | undefined; name: string } & Omit<ComponentProps<'textarea'>, 'name' | 'id'>

/** A few sentences. */
export function TextArea({ label, hint, error, name, ...area }: Props) {
	return (
		<Field label={label} hint={hint} error={error} name={name}>
			{(described) => <textarea className="field-input" name={name} autoComplete="off" {...area} {...described} />}
		</Field>
	)
}
