import { useId, type ComponentProps, type ReactNode } from 'react'
import './Field.css'

type Frame = { label: string; hint?: string | undefined; error?: string | undefined; name: string }

type Described = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined }

/** Label, hint, error and control, tied together for screen readers. The id is the name, so an error summary can link to it. */
export function Field({ label, hint, error, name, children }: Frame & { children: (described: Described) => ReactNode }) {
	const hints = useId()
	const errors = useId()
	const described = [hint && hints, error && errors].filter(Boolean).join(' ')
	return (
		<div className={error ? 'field field-wrong' : 'field'}>
			<label className="field-label" htmlFor={name}>
				{label}
			</label>
			{hint && (
				<p className="field-hint" id={hints}>
					{hint}
				</p>
			)}
			{error && (
				<p className="field-error" id={errors}>
					{error}
				</p>
			)}
			{children({ id: name, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
		</div>
	)
}

type TextProps = Frame & Omit<ComponentProps<'input'>, keyof Frame | 'id'>

export function TextField({ label, hint, error, name, ...input }: TextProps) {
	return (
		<Field label={label} hint={hint} error={error} name={name}>
			{(described) => (
				<input className="field-input" name={name} autoComplete="off" spellCheck={false} {...input} {...described} />
			)}
		</Field>
	)
}

type SelectProps = Frame & Omit<ComponentProps<'select'>, keyof Frame | 'id'> & { empty?: string }

export function SelectField({ label, hint, error, name, empty, children, ...select }: SelectProps) {
	return (
		<Field label={label} hint={hint} error={error} name={name}>
			{(described) => (
				<select className="field-input" name={name} {...select} {...described}>
					{empty !== undefined && <option value="">{empty}</option>}
					{children}
				</select>
			)}
		</Field>
	)
}
