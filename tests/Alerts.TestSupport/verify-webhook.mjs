// Verifies a webhook as its receiver would. Argument: JSON { secret, headers, body (base64) }. Prints "ok" or why not.
import { Webhook } from 'standardwebhooks';

const { secret, headers, body } = JSON.parse(process.argv[2]);
try {
  new Webhook(secret).verify(Buffer.from(body, 'base64').toString('utf8'), headers);
  console.log('ok');
} catch (error) {
  console.log(error.message);
}
