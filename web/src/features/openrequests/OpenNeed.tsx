import { useState } from 'react'
import { graphql } from '../../gql'
import { useOpenRequestWords } from '../../i18n/openRequestWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { useProblems } from './useProblems'

const OpenRequest = graphql(`
	mutation OpenRequest($input: OpenRequestInput!) {
		openRequest(input: $input) {
			openRequest {
				id
				offeredTo
				...SentOpenRequest
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Need = { id: string; serviceType: { sensitive: boolean; name: { en: string; sw: string } } }

/** Opens one need, and says beforehand what others will see of it. */
export function OpenNeed({ caseFile, need }: { caseFile: string; need: Need }) {
	const { t, language } = useWords()
	const { say } = useOpenRequestWords()
	const problemsIn = useProblems()
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(OpenRequest)
	const kind = localized(need.serviceType.name, language)
	if (need.serviceType.sensitive) return <p className="quiet">{say('open.never', { kind })}</p>
	const open = async () => {
		const payload = (await act({ caseFile, need: need.id }))?.openRequest
		if (!payload) return
		setProblems(problemsIn(payload.userErrors))
		if (payload.openRequest) announce(say('open.opened', { count: payload.openRequest.offeredTo }))
	}
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={say('open.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				<Button look="quiet" busy={state === 'busy'} onClick={() => void open()}>
					{say('open.need', { kind })}
				</Button>
			</div>
		</div>
	)
}
