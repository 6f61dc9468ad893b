import type { JobFailure } from '@regie/contracts/records';

/** Thrown by the work of a job that ends for a reason its owner can be told. */
export class JobFailed extends Error {
  readonly failure: JobFailure;

  constructor(failure: JobFailure, message: string = failure) {
    super(message);
    this.failure = failure;
  }
}
