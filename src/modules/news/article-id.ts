import { Injectable, NotFoundException, PipeTransform } from '@nestjs/common';

/** The number in an address; anything else is an address that does not exist. */
@Injectable()
export class ArticleId implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!/^[1-9]\d{0,9}$/.test(text) || Number(text) > 2_147_483_647) throw new NotFoundException();
    return Number(text);
  }
}
