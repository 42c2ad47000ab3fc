package ke.njia.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * E-mail: always the same words, in both languages, without a link, a name or a
 * reference. The identifier stands in the header that mail systems know one by.
 */
@Component
class MailCarrier implements Carrier {

	static final String SUBJECT = "Workspace";

	static final String TEXT = """
			Something waits for you in the workspace.
			Kuna jambo linalokusubiri kwenye nafasi ya kazi.
			""";

	private final ObjectProvider<JavaMailSender> sender;

	private final NotificationSettings settings;

	MailCarrier(ObjectProvider<JavaMailSender> sender, NotificationSettings settings) {
		this.sender = sender;
		this.settings = settings;
	}

	@Override
	public ContactSystem system() {
		return ContactSystem.EMAIL;
	}

	@Override
	public void carry(NoticeAddress point, String id, Instant now) throws Exception {
		JavaMailSender mail = this.sender.getObject();
		MimeMessage message = new KnownMessage(mail.createMimeMessage(), id);
		message.setFrom(new InternetAddress(this.settings.from()));
		message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(point.address()));
		message.setSubject(SUBJECT, StandardCharsets.UTF_8.name());
		message.setText(TEXT, StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(now));
		message.setHeader("Auto-Submitted", "auto-generated");
		mail.send(message);
	}

	/** The library makes a new identifier for each sending; ours stays the same. */
	private static final class KnownMessage extends MimeMessage {

		private final String id;

		private KnownMessage(MimeMessage empty, String id) {
			super(empty.getSession());
			this.id = id;
		}

		@Override
		protected void updateMessageID() throws jakarta.mail.MessagingException {
			setHeader("Message-ID", "<%s@workspace>".formatted(this.id));
		}

	}

}
