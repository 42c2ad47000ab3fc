import { useState } from 'react'
import { graphql } from '../../gql'
import type { RiskLevel, RiskTo } from '../../gql/graphql'
import { useWorkWords } from '../../i18n/workWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import type { Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { Form, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { riskLevels, whoseRisk } from './risks'

const AssessRisk = graphql(`
	mutation AssessRisk($input: AssessRiskInput!) {
		assessRisk(input: $input) {
			caseFile {
				id
				...Risks
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Given = { level: RiskLevel | undefined; reason: string }

const nothing: Record<RiskTo, Given> = {
	PERSON: { level: undefined, reason: '' },
	OTHERS: { level: undefined, reason: '' },
	RESPONDERS: { level: undefined, reason: '' },
}

/** Judges one risk, two or all three; what is left open is not said. */
export function RiskForm({ caseFile, onDone }: { caseFile: string; onDone: () => void }) {
	const { say } = useWorkWords()
	const { t } = useWords()
	const { act, state } = useAct(AssessRisk)
	const [given, setGiven] = useState(nothing)
	const [problems, setProblems] = useState<Problem[]>([])
	const errorOf = messages(problems)
	const change = (whom: RiskTo, part: Partial<Given>) => setGiven((now) => ({ ...now, [whom]: { ...now[whom], ...part } }))
	const assess = async () => {
		const risks = whoseRisk.flatMap((whom) => {
			const { level, reason } = given[whom]
			return level ? [{ whom, level, reason: reason.trim() }] : []
		})
		const gaps = risks.filter(({ reason }) => reason.length < 3).map(({ whom }) => ({ field: `risk-${whom}-why`, message: say('risk.why.gap') }))
		setProblems(risks.length === 0 ? [{ field: 'risk-PERSON', message: say('risk.gap') }] : gaps)
		if (risks.length === 0 || gaps.length > 0) return
		const payload = (await act({ caseFile, risks }))?.assessRisk
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (!payload.caseFile) return
		announce(say('risk.done'))
		onDone()
	}
	return (
		<Form title={say('problems')} problems={problems} onSend={() => void assess()}>
			<p className="quiet small">{say('risk.lead')}</p>
			{whoseRisk.map((whom) => (
				<div key={whom} className="stack stack-tight">
					<OneOf
						name={`risk-${whom}`}
						label={say(`risk.to.${whom}`)}
						error={errorOf(`risk-${whom}`)}
						value={given[whom].level}
						onChoose={(level) => change(whom, { level })}
						options={riskLevels.map((value) => ({ value, label: say(`risk.${value}`) }))}
						flow
					/>
					{given[whom].level && (
						<TextField
							name={`risk-${whom}-why`}
							label={say('risk.why')}
							hint={say('words.hint')}
							maxLength={500}
							value={given[whom].reason}
							error={errorOf(`risk-${whom}-why`)}
							onChange={({ target }) => change(whom, { reason: target.value })}
						/>
					)}
				</div>
			))}
			<FormEnd state={state} save={say('risk.assess')} unsent={t('act.unsent.safe')} />
		</Form>
	)
}
