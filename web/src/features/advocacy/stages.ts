import type { AccountabilityAge, AccountabilityStage, ReformKind, ReformStage } from '../../gql/graphql'

/** From the complaint to the court, in their order. */
export const accountabilityStages: readonly AccountabilityStage[] = ['AT_IPOA', 'AT_ODPP', 'AWAITING_REGISTRATION', 'IN_COURT', 'ENDED']

/** For how long, the shortest first. */
export const ages: readonly AccountabilityAge[] = ['UNDER_HALF_A_YEAR', 'UNDER_A_YEAR', 'UNDER_TWO_YEARS', 'TWO_YEARS_OR_MORE']

export const reformKinds: readonly ReformKind[] = ['LAW', 'REGULATIONS', 'POLICY']

const anywhere: readonly ReformStage[] = ['PROPOSED', 'DRAFTED', 'PUBLISHED', 'PUBLIC_PARTICIPATION', 'IN_FORCE', 'IN_COURT', 'LOST', 'WITHDRAWN']
const inParliament: readonly ReformStage[] = ['PROPOSED', 'DRAFTED', 'PUBLISHED', 'FIRST_READING', 'PUBLIC_PARTICIPATION', 'SECOND_READING', 'COMMITTEE_OF_THE_WHOLE_HOUSE', 'THIRD_READING', 'OTHER_HOUSE', 'MEDIATION', 'PASSED', 'ASSENTED', 'IN_FORCE', 'IN_COURT', 'LOST', 'WITHDRAWN']

/** Where a reform of that kind can stand, in order: only laws are read in Parliament. */
export function stagesOf(kind: ReformKind): readonly ReformStage[] {
	return kind === 'LAW' ? inParliament : anywhere.toSpliced(4, 0, 'ADOPTED')
}
