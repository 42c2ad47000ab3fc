package ke.njia.advocacy;

import ke.njia.cases.CaseBand;

/**
 * How many complaints have stood at a stage for how long, told in a band.
 *
 * @param stage where they stand
 * @param age for how long
 * @param cases how many
 */
public record PipelineCell(AccountabilityStage stage, AccountabilityAge age, CaseBand cases) {
}
