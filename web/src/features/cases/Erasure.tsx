import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ErasureReason, ErasureFragment } from '../../gql/graphql'
import { useKeepingWords, type KeepingWord } from '../../i18n/keepingWords'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { holdsOne, useViewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { OneOf } from '../../ui/Options'
import { useNow } from '../../ui/useNow'
import { ApproveErasure } from './ApproveErasure'

export const ErasureCase = graphql(`
	fragment Erasure on CaseFile {
		id
		reference
		legalHold
		erasureRequest {
			requestedAt
			reason
			yours
		}
	}
`)

const SetLegalHold = graphql(`
	mutation SetLegalHold($input: SetLegalHoldInput!) {
		setLegalHold(input: $input) {
			caseFile {
				id
				...Erasure
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const RequestErasure = graphql(`
	mutation RequestErasure($input: RequestErasureInput!) {
		requestErasure(input: $input) {
			caseFile {
				id
				...Erasure
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const reasons: Record<ErasureReason, KeepingWord> = {
	PERSON_ASKED: 'erase.PERSON_ASKED',
	RETENTION_ENDED: 'erase.RETENTION_ENDED',
	OPENED_BY_MISTAKE: 'erase.OPENED_BY_MISTAKE',
}

type Props = { caseFile: FragmentType<typeof ErasureCase>; onErased: () => void }

/** Whether the case must be kept, and its erasure: asked for by one person, approved by another. */
export function Erasure({ caseFile, onErased }: Props) {
	const { say } = useKeepingWords()
	const viewer = useViewer()
	const shown = readFragment(ErasureCase, caseFile)
	return (
		<section className="sheet stack stack-tight" aria-labelledby="keeping">
			<h2 id="keeping">{say('keeping')}</h2>
			<p className="quiet">{say('keeping.why')}</p>
			{shown.legalHold && <p>{say('keeping.held')}</p>}
			{shown.erasureRequest && <Standing caseFile={shown} onErased={onErased} />}
			{!shown.legalHold && !shown.erasureRequest && (
				<Disclosure label={say('erase.ask')}>
					<AskForm caseFile={shown.id} />
				</Disclosure>
			)}
			{holdsOne(viewer, ['DUTY_LEAD']) && <Hold caseFile={shown} />}
		</section>
	)
}

function Standing({ caseFile, onErased }: { caseFile: ErasureFragment; onErased: () => void }) {
	const { say, language } = useKeepingWords()
	const viewer = useViewer()
	const now = useNow()
	const request = caseFile.erasureRequest
	if (!request) return null
	const mayApprove = !request.yours && !caseFile.legalHold && holdsOne(viewer, ['DUTY_LEAD'])
	return (
		<div className="stack stack-tight">
			<p>
				<strong>{say('erase.standing', { time: dayAndTime(request.requestedAt, language, now) })}</strong>
				<br />
				{say(reasons[request.reason])}
			</p>
			{!caseFile.legalHold && !mayApprove && <p>{say(request.yours ? 'erase.yours' : 'erase.waits')}</p>}
			{mayApprove && <ApproveErasure caseFile={caseFile.id} reference={caseFile.reference} onErased={onErased} />}
		</div>
	)
}

function AskForm({ caseFile }: { caseFile: string }) {
	const { say } = useKeepingWords()
	const { t } = useWords()
	const [reason, setReason] = useState<ErasureReason>()
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(RequestErasure)
	const ask = async () => {
		setProblems(reason ? [] : [{ field: 'reason', message: say('erase.gap') }])
		if (!reason) return
		const payload = (await act({ caseFile, reason }))?.requestErasure
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.caseFile) announce(say('erase.asked'))
	}
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={say('erase.problems')} problems={problems} />
			<OneOf
				name="reason"
				label={say('erase.reason')}
				error={problems.find(({ field }) => field === 'reason')?.message}
				value={reason}
				onChoose={setReason}
				options={(Object.keys(reasons) as ErasureReason[]).map((code) => ({ value: code, label: say(reasons[code]) }))}
			/>
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div>
				<Button busy={state === 'busy'} onClick={() => void ask()}>
					{say('erase.send')}
				</Button>
			</div>
		</div>
	)
}

function Hold({ caseFile }: { caseFile: ErasureFragment }) {
	const { say } = useKeepingWords()
	const { t } = useWords()
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(SetLegalHold)
	const hold = !caseFile.legalHold
	const set = async () => {
		const payload = (await act({ caseFile: caseFile.id, hold }))?.setLegalHold
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.caseFile) announce(say(hold ? 'keeping.held.done' : 'keeping.released.done'))
	}
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={say('keeping.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div>
				<Button look="quiet" busy={state === 'busy'} onClick={() => void set()}>
					{say(hold ? 'keeping.hold' : 'keeping.release')}
				</Button>
			</div>
		</div>
	)
}
