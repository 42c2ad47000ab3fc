import type { CaseRiskPartsFragment, RiskLevel, RiskTo } from '../../gql/graphql'

export const whoseRisk: readonly RiskTo[] = ['PERSON', 'OTHERS', 'RESPONDERS']
export const riskLevels: readonly RiskLevel[] = ['LOW', 'MEDIUM', 'HIGH', 'UNKNOWN']

/** The judgement that stands of each kind: the newest since the work on the case began. */
export function standingRisks(risks: readonly CaseRiskPartsFragment[], begunAt: string) {
	const since = Date.parse(begunAt)
	return whoseRisk.map((whom) => ({ whom, risk: risks.find((one) => one.whom === whom && Date.parse(one.assessedAt) >= since) }))
}
