import { lazy, Suspense, useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { Lane } from '../../gql/graphql'
import { useWorkWords } from '../../i18n/workWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'
import { seesHarm } from '../safeguards/harm'

const AskAboutHarm = lazy(() => import('../safeguards/AskAboutHarm').then(({ AskAboutHarm: part }) => ({ default: part })))

export const TaskKindParts = graphql(`
	fragment TaskKindParts on TaskKind {
		code
		lane
		minutes
		name {
			en
			sw
		}
	}
`)

const AddTask = graphql(`
	mutation AddTask($input: AddTaskInput!) {
		addTask(input: $input) {
			task {
				id
				...TaskLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const lanes: readonly Lane[] = ['LEGAL', 'RESEARCH', 'COMMUNICATIONS', 'FINANCE']

const empty = { kind: '', words: '', minutes: '' }

type Props = { caseFile: string; kinds: readonly FragmentType<typeof TaskKindParts>[]; onDone: () => void }

/** Other forms of the same page have fields of these names too: a label belongs to the first field of its name. */
const prefix = 'task'

/** Puts work down: what of the template, by when; the lane follows. */
export function TaskForm({ caseFile, kinds, onDone }: Props) {
	const { say, language } = useWorkWords()
	const { t } = useWords()
	const { act, state } = useAct(AddTask)
	const fields = useFields(empty)
	const [harm, setHarm] = useState(false)
	const all = kinds.map((kind) => readFragment(TaskKindParts, kind))
	const { kind, words, minutes } = fields.values
	const usual = all.find(({ code }) => code === kind)?.minutes
	const add = async () => {
		const whole = minutes.trim() === '' ? null : Number(minutes)
		const wrong = whole !== null && !(Number.isInteger(whole) && whole > 0 && whole <= 20_160)
		fields.setProblems(
			gapsOf([
				['kind', kind === '', say('task.kind.gap')],
				['minutes', wrong, say('task.minutes.gap')],
			]),
		)
		if (kind === '' || wrong) return
		const payload = (await act({ caseFile, kind, words, minutes: whole }))?.addTask
		if (!payload) return
		setHarm(seesHarm(payload.userErrors))
		fields.setProblems(seesHarm(payload.userErrors) ? [] : problemsOf(payload.userErrors, t))
		if (!payload.task) return
		announce(say('task.added'))
		onDone()
	}
	const form = (
		<Form title={say('problems')} problems={fields.problems} prefix={prefix} onSend={() => void add()}>
			<SelectField label={say('task.kind')} hint={say('task.kind.hint')} empty={say('choose')} {...fields.typed('kind')} name={`${prefix}-kind`}>
				{lanes.map((lane) => (
					<optgroup key={lane} label={say(`lane.${lane}`)}>
						{all
							.filter((one) => one.lane === lane)
							.map(({ code, name }) => (
								<option key={code} value={code}>
									{localized(name, language)}
								</option>
							))}
					</optgroup>
				))}
			</SelectField>
			<TextField
				label={say('task.minutes')}
				hint={usual === undefined ? undefined : say('task.minutes.hint', { minutes: usual })}
				inputMode="numeric"
				{...fields.typed('minutes')}
				name={`${prefix}-minutes`}
			/>
			<TextArea label={say('task.words')} hint={say('words.hint')} maxLength={500} {...fields.typed('words')} name={`${prefix}-words`} />
			<FormEnd state={state} save={say('task.add')} />
		</Form>
	)
	return (
		<div className="stack">
			{form}
			{harm && (
				<Suspense>
					<AskAboutHarm caseFile={caseFile} act="PUBLIC_ALERT" onClear={() => void add()} />
				</Suspense>
			)}
		</div>
	)
}
