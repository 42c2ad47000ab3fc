import { useLayoutEffect, useRef } from 'react'
import './ErrorSummary.css'

export type Problem = {
	/** Id of the field it is about; absent when it is about the whole act. */
	field?: string | undefined
	message: string
}

/** Says at the top what stops the act, each line leading to its field. Takes the focus when it appears or changes. */
export function ErrorSummary({ title, problems }: { title: string; problems: readonly Problem[] }) {
	const box = useRef<HTMLDivElement>(null)
	useLayoutEffect(() => {
		if (problems.length > 0) box.current?.focus()
	}, [problems])
	if (problems.length === 0) return null
	return (
		<div className="problems" role="alert" tabIndex={-1} ref={box}>
			<h2>{title}</h2>
			<ul>
				{problems.map((problem) => (
					<li key={`${problem.field} ${problem.message}`}>
						{problem.field ? (
							<a
								href={`#${problem.field}`}
								onClick={(event) => {
									event.preventDefault()
									focusField(problem.field)
								}}
							>
								{named(problem.field, problem.message)}
							</a>
						) : (
							problem.message
						)}
					</li>
				))}
			</ul>
		</div>
	)
}

/** Two fields may lack the same: each line says which field it is about. */
function named(id: string, message: string) {
	const field = document.getElementById(id) as Partial<HTMLInputElement> & Partial<HTMLFieldSetElement> | null
	const label = (field?.labels?.[0] ?? field?.querySelector?.('legend'))?.textContent
	if (!label || message.startsWith(label)) return message
	return label.endsWith('?') ? `${label} ${message}` : `${label}: ${message}`
}

function focusField(id: string | undefined) {
	const field = id ? document.getElementById(id) : null
	const control = field?.matches('fieldset') ? (field.querySelector<HTMLElement>('input') ?? field) : field
	control?.focus()
}
