import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import type { SuggestionReason } from '../../gql/graphql'
import { useCourseWords } from '../../i18n/courseWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SelectField } from '../../ui/Field'
import { OrganizationPicker } from '../directory/OrganizationPicker'

const KindsOfHelp = graphql(`
	query KindsOfHelp {
		serviceTypes {
			code
			name {
				en
				sw
			}
		}
	}
`)

const SuggestHelp = graphql(`
	mutation SuggestHelp($input: SuggestHelpInput!) {
		suggestHelp(input: $input) {
			referral {
				id
				...Suggestions
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const reasons: readonly SuggestionReason[] = ['BEYOND_WHAT_WE_DO', 'SPECIALIST_NEEDED', 'OUTSIDE_OUR_AREA', 'NO_CAPACITY', 'SAFETY', 'FOLLOW_UP']

/** What else would help, or who: codes only, told to the people who hold the case and to nobody else. */
export function SuggestForm({ referral, requester }: { referral: string; requester: string }) {
	const { t, language } = useWords()
	const { say } = useCourseWords()
	const [open, setOpen] = useState(false)
	const [serviceType, setServiceType] = useState('')
	const [organization, setOrganization] = useState('')
	const [reason, setReason] = useState<SuggestionReason>('BEYOND_WHAT_WE_DO')
	const [problems, setProblems] = useState<Problem[]>([])
	const [{ data }] = useQuery({ query: KindsOfHelp, pause: !open })
	const { act, state } = useAct(SuggestHelp)
	if (!open) {
		return (
			<div>
				<Button look="quiet" onClick={() => setOpen(true)}>
					{say('suggest')}
				</Button>
			</div>
		)
	}
	const suggest = async () => {
		if (!serviceType) {
			setProblems([{ field: 'serviceType', message: say('suggest.kind') }])
			return
		}
		const payload = (await act({ referral, serviceType, reason, ...(organization && { organization }) }))?.suggestHelp
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.userErrors.length > 0) return
		announce(say('suggest.sent'))
		setOpen(false)
		setServiceType('')
		setOrganization('')
	}
	return (
		<form
			className="stack stack-tight"
			aria-label={say('suggest')}
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void suggest()
			}}
		>
			<h2>{say('suggest')}</h2>
			<p className="quiet">{say('suggest.why', { requester })}</p>
			<ErrorSummary title={say('problems')} problems={problems} />
			<SelectField name="serviceType" label={say('suggest.kind')} empty={say('suggest.kind.choose')} value={serviceType} onChange={(event) => setServiceType(event.target.value)}>
				{data?.serviceTypes?.map(({ code, name }) => (
					<option key={code} value={code}>
						{localized(name, language)}
					</option>
				))}
			</SelectField>
			<SelectField name="reason" label={say('suggest.reason')} value={reason} onChange={(event) => setReason(event.target.value as SuggestionReason)}>
				{reasons.map((code) => (
					<option key={code} value={code}>
						{say(`suggestionReason.${code}`)}
					</option>
				))}
			</SelectField>
			<OrganizationPicker name="organization" label={say('suggest.organization')} without="" error={undefined} chosen={organization} onChoose={setOrganization} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				<Button type="submit" busy={state === 'busy'}>
					{say('suggest.send')}
				</Button>
				<Button look="quiet" onClick={() => setOpen(false)}>
					{t('back')}
				</Button>
			</div>
		</form>
	)
}
