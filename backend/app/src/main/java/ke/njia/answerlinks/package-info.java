/**
 * Partners without an account: a receiver is asked by a link that says nothing, is read
 * once after a PIN that goes another way, and answers there. Who answers is the
 * organization, by a link that a person of the asking side made.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "cases", "consent", "referrals",
		"sealing", "documents" })
package ke.njia.answerlinks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
