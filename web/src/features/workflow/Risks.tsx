import { graphql, readFragment, type FragmentType } from '../../gql'
import type { CaseRiskPartsFragment, RiskLevel } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useWorkWords } from '../../i18n/workWords'
import { markOf } from '../../portal/markOf'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { RiskForm } from './RiskForm'
import { standingRisks } from './risks'

export const CaseRiskPartsRisk = graphql(`
	fragment CaseRiskParts on CaseRisk {
		id
		whom
		level
		reason
		assessedBy
		mine
		assessedAt
	}
`)

export const RisksCase = graphql(`
	fragment Risks on CaseFile {
		id
		status
		begunAt
		risks {
			id
			...CaseRiskParts
		}
	}
`)

const tones: Record<RiskLevel, 'ok' | 'soon' | 'over' | 'plain'> = { LOW: 'ok', MEDIUM: 'soon', HIGH: 'over', UNKNOWN: 'plain' }

/** How great the risk is to the person, to others and to whoever responds, and who judged it. */
export function Risks({ caseFile, onDone }: { caseFile: FragmentType<typeof RisksCase>; onDone: () => void }) {
	const { say } = useWorkWords()
	const { id, status, begunAt, risks } = readFragment(RisksCase, caseFile)
	const all = risks.map((risk) => readFragment(CaseRiskPartsRisk, risk))
	const standing = standingRisks(all, begunAt)
	const earlier = all.filter((risk) => !standing.some((one) => one.risk?.id === risk.id))
	return (
		<section className="sheet stack" aria-labelledby="risk">
			<h2 id="risk">{say('risk')}</h2>
			<ul className="stack stack-tight">
				{standing.map(({ whom, risk }) => (
					<li key={whom}>
						<p className="row">
							<span>{say(`risk.to.${whom}`)}</span>
							<Tag tone={risk ? tones[risk.level] : 'plain'}>{risk ? say(`risk.${risk.level}`) : say('risk.none')}</Tag>
						</p>
						{risk && <Judged risk={risk} />}
					</li>
				))}
			</ul>
			{status === 'OPEN' && (
				<Disclosure label={say('risk.assess')}>
					<RiskForm key={all.length} caseFile={id} onDone={onDone} />
				</Disclosure>
			)}
			{earlier.length > 0 && (
				<Disclosure label={say('risk.earlier')}>
					<ul className="stack stack-tight">
						{earlier.map((risk) => (
							<li key={risk.id}>
								{say(`risk.to.${risk.whom}`)}: {say(`risk.${risk.level}`)}
								<Judged risk={risk} />
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</section>
	)
}

function Judged({ risk }: { risk: CaseRiskPartsFragment }) {
	const { say, language } = useWorkWords()
	const time = dayAndTime(risk.assessedAt, language, useNow())
	return (
		<p className="quiet small">
			{risk.reason} · {risk.mine ? say('by.you', { time }) : say('by.colleague', { mark: markOf(risk.assessedBy), time })}
		</p>
	)
}
