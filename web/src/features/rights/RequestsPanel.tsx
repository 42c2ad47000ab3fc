import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { RequestRefusal, RequestsPanelFragment } from '../../gql/graphql'
import { codesOf } from '../../i18n/codes'
import { fullMoment } from '../../i18n/moments'
import { useRightsWords, type RightsWord } from '../../i18n/rightsWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Clock } from '../../ui/Clock'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SelectField } from '../../ui/Field'
import { RequestForm } from './RequestForm'

const RequestsPanelCase = graphql(`
	fragment RequestsPanel on CaseFile {
		id
		rightsRequests {
			id
			kind
			receivedAt
			dueAt
			closedAt
			refusal
		}
	}
`)

const CloseRightsRequest = graphql(`
	mutation CloseRightsRequest($input: CloseRightsRequestInput!) {
		closeRightsRequest(input: $input) {
			request {
				id
				closedAt
				refusal
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const refusals: Record<RequestRefusal, RightsWord> = {
	IDENTITY_NOT_SHOWN: 'refusal.IDENTITY_NOT_SHOWN',
	NOT_ABOUT_THEM: 'refusal.NOT_ABOUT_THEM',
	RIGHTS_OF_OTHERS: 'refusal.RIGHTS_OF_OTHERS',
	NEEDED_FOR_CLAIM: 'refusal.NEEDED_FOR_CLAIM',
	LAW_OR_ORDER: 'refusal.LAW_OR_ORDER',
	ASKED_BEFORE: 'refusal.ASKED_BEFORE',
}

type Request = RequestsPanelFragment['rightsRequests'][number]

/** What the person asked for by right, each with its clock. */
export function RequestsPanel({ caseFile }: { caseFile: FragmentType<typeof RequestsPanelCase> }) {
	const { say } = useRightsWords()
	const { id, rightsRequests } = readFragment(RequestsPanelCase, caseFile)
	const [adding, setAdding] = useState(false)
	return (
		<section className="sheet stack no-print" aria-labelledby="asked">
			<h2 id="asked">{say('asked')}</h2>
			<p className="quiet">{say('asked.days')}</p>
			{rightsRequests.length === 0 && <p>{say('asked.none')}</p>}
			<ul className="stack">
				{rightsRequests.map((request) => (
					<RequestLine key={request.id} request={request} />
				))}
			</ul>
			{adding ? (
				<RequestForm caseFile={id} onDone={() => setAdding(false)} />
			) : (
				<div>
					<Button onClick={() => setAdding(true)}>{say('asked.record')}</Button>
				</div>
			)}
		</section>
	)
}

function RequestLine({ request }: { request: Request }) {
	const { say, language } = useRightsWords()
	const { closedAt, refusal } = request
	return (
		<li className="stack stack-tight">
			<strong>{say(`kind.${request.kind}`)}</strong>
			{closedAt ? (
				<span className="quiet">
					{refusal
						? say('asked.wasRefused', { time: fullMoment(closedAt, language), reason: say(refusals[refusal]) })
						: say('asked.wasDone', { time: fullMoment(closedAt, language) })}
				</span>
			) : (
				<>
					<Clock startedAt={request.receivedAt} dueAt={request.dueAt} />
					{request.kind === 'ERASURE' ? <span className="quiet">{say('asked.erasure')}</span> : <CloseRequest request={request.id} />}
				</>
			)}
		</li>
	)
}

function CloseRequest({ request }: { request: string }) {
	const { t } = useWords()
	const { say } = useRightsWords()
	const [refusing, setRefusing] = useState(false)
	const [refusal, setRefusal] = useState<RequestRefusal | ''>('')
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(CloseRightsRequest)
	const close = async (why: RequestRefusal | null) => {
		const payload = (await act({ request, refusal: why }))?.closeRightsRequest
		setProblems(payload?.request ? [] : problemsOf(payload?.userErrors ?? [], t))
	}
	return (
		<>
			<ErrorSummary title={say('rights.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{refusing ? (
				<div className="row">
					<SelectField
						name={`refusal-${request}`}
						label={say('asked.whyNot')}
						empty={t('intake.choose')}
						value={refusal}
						onChange={(event) => setRefusal(event.target.value as RequestRefusal)}
					>
						{codesOf(refusals).map((code) => (
							<option key={code} value={code}>
								{say(refusals[code])}
							</option>
						))}
					</SelectField>
					<Button busy={state === 'busy'} disabled={!refusal} onClick={() => void close(refusal || null)}>
						{say('asked.refuse')}
					</Button>
				</div>
			) : (
				<div className="row">
					<Button busy={state === 'busy'} onClick={() => void close(null)}>
						{say('asked.done')}
					</Button>
					<Button look="quiet" onClick={() => setRefusing(true)}>
						{say('asked.refuse')}
					</Button>
				</div>
			)}
		</>
	)
}
