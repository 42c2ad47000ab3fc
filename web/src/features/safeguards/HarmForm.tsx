import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { localized, useWords } from '../../i18n/words'
import { useSafeguardWords } from '../../i18n/safeguardWords'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { TextField } from '../../ui/Field'
import type { Problem } from '../../ui/ErrorSummary'
import { Form, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'

export const SafeguardPartsSafeguard = graphql(`
	fragment SafeguardParts on Safeguard {
		question {
			code
			act
			name {
				en
				sw
			}
		}
		standing {
			id
			clear
			until
		}
		answers {
			id
			clear
			words
			answeredBy
			mine
			answeredAt
		}
	}
`)

const AnswerSafeguards = graphql(`
	mutation AnswerSafeguards($input: AnswerSafeguardsInput!) {
		answerSafeguards(input: $input) {
			caseFile {
				id
				safeguards {
					...SafeguardParts
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Given = { clear?: boolean; words: string }

type Props = {
	caseFile: string
	/** The questions to ask. */
	asked: readonly FragmentType<typeof SafeguardPartsSafeguard>[]
	/** Told whether each of them was answered with a yes. */
	onDone: (clear: boolean) => void
}

/** Yes or no to each question: nothing is ticked beforehand, and only a no asks why. */
export function HarmForm({ caseFile, asked, onDone }: Props) {
	const { say, language } = useSafeguardWords()
	const { t } = useWords()
	const { act, state } = useAct(AnswerSafeguards)
	const [given, setGiven] = useState<Record<string, Given>>({})
	const [problems, setProblems] = useState<Problem[]>([])
	const questions = asked.map((one) => readFragment(SafeguardPartsSafeguard, one).question)
	const errorOf = messages(problems)
	const of = (code: string): Given => given[code] ?? { words: '' }
	const change = (code: string, part: Partial<Given>) => setGiven((now) => ({ ...now, [code]: { ...(now[code] ?? { words: '' }), ...part } }))

	const answer = async () => {
		const gaps = questions.flatMap(({ code, name }) => {
			const { clear, words } = of(code)
			if (clear === undefined) return [{ field: `harm-${code}`, message: `${localized(name, language)} ${say('gap.answer')}` }]
			return !clear && words.trim().length < 3 ? [{ field: `harm-${code}-why`, message: `${localized(name, language)} ${say('gap.why')}` }] : []
		})
		setProblems(gaps)
		if (gaps.length > 0) return
		const answers = questions.map(({ code }) => ({ question: code, clear: of(code).clear === true, words: of(code).words.trim() }))
		const payload = (await act({ caseFile, answers }))?.answerSafeguards
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (!payload.caseFile) return
		const clear = answers.every((one) => one.clear)
		announce(say(clear ? 'saved' : 'stays'))
		onDone(clear)
	}

	return (
		<Form title={say('problems')} problems={problems} onSend={() => void answer()}>
			{questions.map(({ code, name }) => (
				<div key={code} className="stack stack-tight">
					<OneOf
						name={`harm-${code}`}
						label={localized(name, language)}
						error={errorOf(`harm-${code}`) && say('gap.answer')}
						value={of(code).clear === undefined ? undefined : of(code).clear ? 'yes' : 'no'}
						onChoose={(chosen) => change(code, { clear: chosen === 'yes' })}
						options={[
							{ value: 'yes', label: say('yes') },
							{ value: 'no', label: say('no'), follows: say('no.then') },
						]}
						flow
					/>
					{of(code).clear === false && (
						<TextField
							name={`harm-${code}-why`}
							label={say('why')}
							hint={say('why.hint')}
							maxLength={500}
							value={of(code).words}
							error={errorOf(`harm-${code}-why`) && say('gap.why')}
							onChange={({ target }) => change(code, { words: target.value })}
						/>
					)}
				</div>
			))}
			<FormEnd state={state} save={say('save')} unsent={t('act.unsent.safe')} />
		</Form>
	)
}
