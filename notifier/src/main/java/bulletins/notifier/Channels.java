package bulletins.notifier;

import java.time.Clock;

/** Opens the channel to each recipient. */
final class Channels {
    private final Web web = new Web();
    private final MailServer mail;
    private final Clock clock;

    Channels(MailServer mail, Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    Channel to(Recipient recipient) {
        return switch (recipient.kind()) {
            case WEBHOOK -> new WebhookChannel(web, recipient.url(), recipient.secret());
            case DINGTALK -> robot(Robot.DINGTALK, recipient);
            case WECOM -> robot(Robot.WECOM, recipient);
            case FEISHU -> robot(Robot.FEISHU, recipient);
            case MAIL -> new MailChannel(mail, recipient.to(), clock);
        };
    }

    private Channel robot(Robot robot, Recipient recipient) {
        return new RobotChannel(web, robot, recipient.url(), recipient.secret(), clock);
    }
}
