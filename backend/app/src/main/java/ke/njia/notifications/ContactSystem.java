package ke.njia.notifications;

/** How somebody is told; notifications.graphqls explains each. */
public enum ContactSystem {

	EMAIL, WEBHOOK, PUSH

}
