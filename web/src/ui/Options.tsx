import { useId, type ReactNode } from 'react'
import './Field.css'

export type Option<Value extends string> = {
	value: Value
	label: ReactNode
	/** What follows from this answer, in a sentence. */
	follows?: ReactNode
}

type Common<Value extends string> = {
	name: string
	label: ReactNode
	hint?: string | undefined
	error?: string | undefined
	options: readonly Option<Value>[]
	flow?: boolean
}

/** More than these scroll in a window of their own: a phone would show nothing else. */
const FEW = 16

function Group({ name, label, hint, error, flow, children, count }: Omit<Common<string>, 'options'> & { children: ReactNode; count: number }) {
	const described = useId()
	const shape = ['options', flow && 'options-flow', count === 4 && 'options-four', count > FEW && 'options-many'].filter(Boolean).join(' ')
	return (
		<fieldset
			id={name}
			tabIndex={-1}
			className={error ? 'group field-wrong' : 'group'}
			aria-describedby={hint || error ? described : undefined}
		>
			<legend className="group-label">{label}</legend>
			<div id={described}>
				{hint && <p className="field-hint">{hint}</p>}
				{error && <p className="field-error">{error}</p>}
			</div>
			<div className={shape}>{children}</div>
		</fieldset>
	)
}

type OneProps<Value extends string> = Common<Value> & { value: Value | undefined; onChoose: (value: Value) => void }

/** One answer of several. Each answer is a sentence and says what follows from it. */
export function OneOf<Value extends string>({ options, value, onChoose, ...group }: OneProps<Value>) {
	return (
		<Group {...group} count={options.length}>
			{options.map((option) => (
				<label key={option.value} className="option">
					<input
						type="radio"
						name={group.name}
						value={option.value}
						checked={value === option.value}
						onChange={() => onChoose(option.value)}
					/>
					<span>{option.label}</span>
					{option.follows && <span className="option-follows">{option.follows}</span>}
				</label>
			))}
		</Group>
	)
}

type SomeProps<Value extends string> = Common<Value> & { values: readonly Value[]; onChange: (values: Value[]) => void }

/** Any number of answers. */
export function SomeOf<Value extends string>({ options, values, onChange, ...group }: SomeProps<Value>) {
	return (
		<Group {...group} count={options.length}>
			{options.map((option) => (
				<label key={option.value} className="option">
					<input
						type="checkbox"
						name={group.name}
						value={option.value}
						checked={values.includes(option.value)}
						onChange={(event) =>
							onChange(event.target.checked ? [...values, option.value] : values.filter((value) => value !== option.value))
						}
					/>
					<span>{option.label}</span>
					{option.follows && <span className="option-follows">{option.follows}</span>}
				</label>
			))}
		</Group>
	)
}
