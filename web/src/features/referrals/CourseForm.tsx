import { useState } from 'react'
import { graphql } from '../../gql'
import type { FailureReason, ReferralProgress, ReferralStatus } from '../../gql/graphql'
import { useCourseWords } from '../../i18n/courseWords'
import { fromField } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/Field'

const MoveReferral = graphql(`
	mutation MoveReferral($input: MoveReferralInput!) {
		moveReferral(input: $input) {
			referral {
				id
				status
				businessStatus
				...CourseFacts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const failures: readonly FailureReason[] = ['NOT_REACHED', 'PERSON_DECLINED', 'AT_CAPACITY', 'CONFLICT_OF_INTEREST', 'OUT_OF_AREA', 'NOT_ELIGIBLE', 'OTHER']

/** What may be said at each status; the portal decides again. */
const open: Partial<Record<ReferralStatus, readonly ReferralProgress[]>> = {
	ACCEPTED: ['SCHEDULED', 'ARRIVED', 'DELIVERED', 'NO_SHOW', 'ON_HOLD', 'FAILED'],
	IN_PROGRESS: ['DELIVERED', 'SCHEDULED', 'NO_SHOW', 'ON_HOLD', 'FAILED'],
	ON_HOLD: ['ARRIVED', 'RESUMED', 'SCHEDULED', 'FAILED'],
}

/** How help goes: one tap each; a time and a failure take one field more. */
export function CourseForm({ referral, status }: { referral: string; status: ReferralStatus }) {
	const { t } = useWords()
	const { say } = useCourseWords()
	const [asking, setAsking] = useState<'SCHEDULED' | 'FAILED'>()
	const [when, setWhen] = useState('')
	const [reason, setReason] = useState<FailureReason>('NOT_REACHED')
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(MoveReferral)
	const steps = open[status]
	if (!steps) return null
	const move = async (progress: ReferralProgress) => {
		const at = progress === 'SCHEDULED' ? fromField(when) : undefined
		setProblems([])
		const payload = (await act({ referral, progress, ...(at && { at }), ...(progress === 'FAILED' && { reason }) }))?.moveReferral
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t, (field) => (field === 'at' ? say('course.at') : undefined)))
		if (payload.userErrors.length === 0) {
			setAsking(undefined)
			announce(say('course.saved'))
		}
	}
	return (
		<section className="stack stack-tight" aria-labelledby="course">
			<h2 id="course">{say('course')}</h2>
			<ErrorSummary title={say('problems')} problems={problems} />
			{asking === 'SCHEDULED' && (
				<TextField name="at" type="datetime-local" label={say('course.at')} hint={say('course.at.hint')} value={when} onChange={(event) => setWhen(event.target.value)} />
			)}
			{asking === 'FAILED' && (
				<SelectField name="reason" label={say('course.reason')} value={reason} onChange={(event) => setReason(event.target.value as FailureReason)}>
					{failures.map((code) => (
						<option key={code} value={code}>
							{say(`failure.${code}`)}
						</option>
					))}
				</SelectField>
			)}
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{asking ? (
				<div className="row">
					<Button look="primary" busy={state === 'busy'} onClick={() => void move(asking)}>
						{say(`progress.${asking}`)}
					</Button>
					<Button look="quiet" onClick={() => setAsking(undefined)}>
						{t('back')}
					</Button>
				</div>
			) : (
				steps.map((step) => (
					<Button
						key={step}
						wide
						busy={state === 'busy'}
						onClick={() => (step === 'SCHEDULED' || step === 'FAILED' ? setAsking(step) : void move(step))}
					>
						{say(`progress.${step}`)}
					</Button>
				))
			)}
		</section>
	)
}
