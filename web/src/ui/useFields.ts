import { useState, type ChangeEvent } from 'react'
import type { Problem } from './ErrorSummary'
import { messages } from './Form'

type Typed = ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>

/** What stands in the fields of a form and what is wrong with each: spread over the controls of the kit by name. */
export function useFields<Values extends Record<string, unknown>>(initial: Values | (() => Values)) {
	const [values, setValues] = useState(initial)
	const [problems, setProblems] = useState<Problem[]>([])
	const errorOf = messages(problems)
	type Name = keyof Values & string
	const of = <N extends Name>(name: N) => ({ name, error: errorOf(name) })
	const set = <N extends Name>(name: N, value: Values[N]) => setValues((now) => ({ ...now, [name]: value }))
	return {
		values,
		problems,
		setProblems,
		/** For a field or a list to choose from: its value is the text in it. */
		typed: <N extends Name>(name: N) => ({ ...of(name), value: values[name], onChange: (event: Typed) => set(name, event.target.value as Values[N]) }),
		/** For one answer of several. */
		chosen: <N extends Name>(name: N) => ({ ...of(name), value: values[name], onChoose: (value: NonNullable<Values[N]>) => set(name, value) }),
		/** For any number of answers. */
		ticked: <N extends Name>(name: N) => ({ ...of(name), values: values[name], onChange: (value: Values[N]) => set(name, value) }),
	}
}
