import { graphql } from '../../gql'
import type { DecisionReason, DecisionRight, Verdict } from '../../gql/graphql'
import { useWorkWords } from '../../i18n/workWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { OneOf } from '../../ui/Options'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'
import type { standingRisks } from './risks'

const DecideCase = graphql(`
	mutation DecideCase($input: DecideCaseInput!) {
		decideCase(input: $input) {
			decision {
				id
				caseFile {
					id
					...Decisions
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const reasons: Record<Verdict, readonly DecisionReason[]> = {
	APPROVED: ['THRESHOLDS_MET', 'LIFE_AT_RISK', 'CLOCK_RUNS_OUT'],
	DECLINED: ['THRESHOLDS_NOT_MET', 'OUTSIDE_MANDATE', 'OTHERS_ACT', 'PERSON_DOES_NOT_WANT', 'WOULD_DO_HARM'],
	NEEDS_MORE: ['FACTS_MISSING', 'CONSENT_OPEN', 'RISK_UNCLEAR'],
}

type Props = { caseFile: string; after: string | null; right: DecisionRight; risks: ReturnType<typeof standingRisks>; onDone: () => void }

/** Decides. Where a life cannot wait there is one answer, and a second person looks at it. */
export function DecisionForm({ caseFile, after, right, risks, onDone }: Props) {
	const { say, language } = useWorkWords()
	const { t } = useWords()
	const fast = right === 'FAST'
	const missing = risks.filter(({ risk }) => !risk)
	const fields = useFields<{ verdict: Verdict | undefined; reason: DecisionReason | ''; words: string }>({
		verdict: fast ? 'APPROVED' : undefined,
		reason: fast ? 'LIFE_AT_RISK' : '',
		words: '',
	})
	const { act, state } = useAct(DecideCase)
	const { verdict, words } = fields.values
	const among = verdict ? reasons[verdict] : []
	const reason = among.find((code) => code === fields.values.reason)
	const decide = async () => {
		fields.setProblems(
			gapsOf([
				['verdict', !verdict, say('decide.verdict.gap')],
				['reason', Boolean(verdict) && !reason, say('decide.reason.gap')],
			]),
		)
		if (!verdict || !reason) return
		const payload = (await act({ caseFile, after, verdict, reason, words }))?.decideCase
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (!payload.decision) return
		announce(say('decide.done'))
		onDone()
	}
	return (
		<Form title={say('problems')} problems={fields.problems} onSend={() => void decide()}>
			<p className="quiet">{say(fast ? 'decision.FAST' : 'decision.FULL')}</p>
			<p>{say('risk.now', { risks: risks.map(({ whom, risk }) => `${say(`risk.short.${whom}`)}: ${risk ? say(`risk.${risk.level}`) : say('risk.none')}`).join(' · ') })}</p>
			{missing.length > 0 && <p className="quiet small">{say('risk.missing', { whom: new Intl.ListFormat(language).format(missing.map(({ whom }) => say(`risk.short.${whom}`))) })}</p>}
			{!fast && (
				<OneOf
					label={say('decide.verdict')}
					options={(Object.keys(reasons) as Verdict[]).map((code) => ({ value: code, label: say(`verdict.${code}`) }))}
					{...fields.chosen('verdict')}
				/>
			)}
			{verdict && (
				<SelectField label={say('decide.reason')} empty={say('choose')} {...fields.typed('reason')} value={reason ?? ''}>
					{among.map((code) => (
						<option key={code} value={code}>
							{say(`reason.${code}`)}
						</option>
					))}
				</SelectField>
			)}
			<TextArea label={say('decide.words')} hint={say('words.hint')} maxLength={500} {...fields.typed('words')} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div>
				<Button type="submit" busy={state === 'busy'}>
					{say(fast ? 'decide.fast' : 'decide')}
				</Button>
			</div>
		</Form>
	)
}
