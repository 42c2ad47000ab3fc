package ke.njia.campaigns;

/**
 * Who holds a role.
 *
 * @param role the role
 * @param organization identifier of the organization that holds it
 */
public record RoleHolder(CampaignRole role, String organization) {
}
