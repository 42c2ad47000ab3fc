import { graphql, readFragment, type FragmentType } from '../../gql'
import type { FollowUpResult } from '../../gql/graphql'
import { useClosingWords } from '../../i18n/workWords'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { SelectField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { useFields } from '../../ui/useFields'
import { useNow } from '../../ui/useNow'
import { daysFromNow } from './daysFromNow'

export const FollowUpsCase = graphql(`
	fragment FollowUps on CaseFile {
		id
		followUps {
			id
			dueAt
			endedAt
			result
		}
	}
`)

const RecordFollowUp = graphql(`
	mutation RecordFollowUp($input: RecordFollowUpInput!) {
		recordFollowUp(input: $input) {
			followUp {
				id
				endedAt
				result
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const results: readonly FollowUpResult[] = ['SAFE_AND_WELL', 'NEEDS_MORE_HELP', 'NOT_REACHED', 'WANTS_NO_CONTACT']
const choices = ['1', '3', '7', '30']

type Props = { caseFile: FragmentType<typeof FollowUpsCase>; isClosed: boolean; onDone: () => void }

/** When the person was, or is to be, asked how they are; the one that waits has the form. */
export function FollowUps({ caseFile, isClosed, onDone }: Props) {
	const { say, language } = useClosingWords()
	const now = useNow()
	const { followUps } = readFragment(FollowUpsCase, caseFile)
	if (followUps.length === 0) return null
	const time = (at: string) => dayAndTime(at, language, now)
	const waits = followUps.find(({ endedAt }) => !endedAt)
	return (
		<div className="stack stack-tight">
			<h3>{say('followUps')}</h3>
			<ul className="stack stack-tight">
				{followUps.map(({ id, dueAt, endedAt, result }) => (
					<li key={id}>
						{!endedAt && say(Date.parse(dueAt) > now ? 'followUp.due' : 'followUp.over', { time: time(dueAt) })}
						{endedAt && result && say('followUp.ended', { time: time(endedAt), result: say(`result.${result}`) })}
						{endedAt && !result && <span className="quiet">{say('followUp.dropped', { time: time(endedAt) })}</span>}
					</li>
				))}
			</ul>
			{isClosed && waits && <FollowUpForm key={waits.id} followUp={waits.id} onDone={onDone} />}
		</div>
	)
}

function FollowUpForm({ followUp, onDone }: { followUp: string; onDone: () => void }) {
	const { say } = useClosingWords()
	const { t } = useWords()
	const { act, state } = useAct(RecordFollowUp)
	const fields = useFields<{ result: FollowUpResult | undefined; again: string }>({ result: undefined, again: '7' })
	const { result, again } = fields.values
	const record = async () => {
		fields.setProblems(gapsOf([['result', !result, say('close.gap')]]))
		if (!result) return
		const nextAt = result === 'NOT_REACHED' ? daysFromNow(again) : null
		const payload = (await act({ followUp, result, nextAt }))?.recordFollowUp
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (!payload.followUp) return
		announce(say('followUp.done'))
		onDone()
	}
	return (
		<Form title={say('followUps')} problems={fields.problems} onSend={() => void record()}>
			<OneOf label={say('followUp.found')} options={results.map((code) => ({ value: code, label: say(`result.${code}`) }))} {...fields.chosen('result')} />
			{result === 'NOT_REACHED' && (
				<SelectField label={say('followUp.again')} {...fields.typed('again')}>
					{choices.map((number) => (
						<option key={number} value={number}>
							{say('close.days', { days: number })}
						</option>
					))}
				</SelectField>
			)}
			<FormEnd state={state} save={say('followUp.save')} />
		</Form>
	)
}
